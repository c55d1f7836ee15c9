import type { ProblemPath } from "@aarsvaerk/core";

/** Line and column, counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export function placeAt(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Level {
  readonly isList: boolean;
  /** The key or the position of what comes next. */
  step: string | number;
  /** Where that key stands. */
  at: number;
  expectsKey: boolean;
}

/**
 * Finds where a path of a JSON document stands in its text: at the key, or at the element of a list; where
 * the path is not in the text, as far as it leads.
 *
 * @param text - a text that `JSON.parse` takes
 */
export function placeOf(text: string, path: ProblemPath): TextPlace {
  const levels: Level[] = [];
  let [depth, offset] = [0, 0];
  const reaches = () =>
    levels.length <= path.length && levels.every(({ step }, level) => step === path[level]);
  const keep = () => {
    if (levels.length <= depth || !reaches()) return;
    depth = levels.length;
    offset = levels.at(-1)?.at ?? 0;
  };
  for (const { 0: piece, index } of text.matchAll(token)) {
    const level = levels.at(-1);
    if (level?.isList && !"],".includes(piece) && level.at < 0) {
      level.at = index;
      keep();
    }
    if (level?.expectsKey && piece.startsWith('"')) {
      level.step = JSON.parse(piece) as string;
      level.at = index;
      level.expectsKey = false;
      keep();
    } else if (piece === "{") levels.push({ isList: false, step: "", at: index, expectsKey: true });
    else if (piece === "[") levels.push({ isList: true, step: 0, at: -1, expectsKey: false });
    else if (piece === "}" || piece === "]") levels.pop();
    else if (piece === "," && level) {
      if (typeof level.step === "number") level.step += 1;
      if (level.isList) level.at = -1;
      else level.expectsKey = true;
    }
  }
  return placeAt(text, offset);
}
