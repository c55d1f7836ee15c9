import { sheetsMissing, turned, type Patch, type Side } from "../write/patch.js";
import { journalNamespace } from "../write/namespaces.js";
import { jsonIn, jsonPart } from "../xml-text.js";

/**
 * Only what is needed to take a writing back: of a sheet that was not there, that it was not there, and the
 * fingerprints of what is written there.
 */
function needed(patches: readonly Patch[]): Patch[] {
  const fresh = sheetsMissing(patches, "before");
  return patches.flatMap((patch): Patch[] => {
    if (patch.kind === "sheet") return [patch];
    if ("sheet" in patch && fresh.has(patch.sheet)) return [];
    if (patch.kind === "parts") return [{ ...patch, after: [] }];
    // What a cell becomes tells later whether somebody has changed it since.
    return patch.kind === "cells" ? [patch] : [{ ...patch, after: null }];
  });
}

const element = "journal";

/** Letters of a journal that go in one part. */
const mostLetters = 1_200_000;

/** Cut between letters, never between the halves of one. */
function cut(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + mostLetters);
    if (/[\uD800-\uDBFF]/.test(text[to - 1] ?? "") && to < text.length) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/**
 * A journal as XML parts: how to take back what is about to be done.
 *
 * @param patches - what is about to be done
 * @param side - the side that the workbook is about to be like
 * @param id - by letters and digits, what tells it from others that are there at the same time
 */
export function journalParts(patches: readonly Patch[], side: Side, id: string): string[] {
  const forward = side === "after" ? patches : patches.map(turned);
  const pieces = cut(JSON.stringify(needed(forward)));
  return pieces.map((piece, at) =>
    jsonPart(
      element,
      { xmlns: journalNamespace, id, part: String(at + 1), of: String(pieces.length) },
      piece,
    ),
  );
}

interface Part {
  readonly id: string;
  readonly part: number;
  readonly of: number;
  readonly text: string;
}

const attribute = (xml: string, name: string): string =>
  new RegExp(`\\s${name}=["'](\\w+)["']`).exec(xml)?.[1] ?? "";

const number = (xml: string, name: string): number => Number.parseInt(attribute(xml, name), 10);

function partOf(xml: string): Part {
  return {
    id: attribute(xml, "id"),
    part: number(xml, "part"),
    of: number(xml, "of"),
    text: jsonIn(element, xml),
  };
}

/** What parts of one journal say; nothing where not all of them are there. */
function whole(parts: readonly Part[]): Patch[] | undefined {
  const read = parts.toSorted((one, other) => one.part - other.part);
  const isWhole = read.every(({ part, of }, at) => part === at + 1 && of === read.length);
  if (!isWhole) return undefined;
  try {
    // Only this program writes here.
    return JSON.parse(read.map(({ text }) => text).join("")) as Patch[];
  } catch {
    return undefined;
  }
}

/**
 * Reads a journal. Where one was being put in the place of another, both may be there, and either of them
 * leads back.
 *
 * @param parts - the parts that are there as XML, in any order
 * @returns what was about to be done; nothing where no journal is there as a whole: then nothing was done
 */
export function readJournal(parts: readonly string[]): Patch[] | undefined {
  const read = parts.map(partOf);
  const journals = [...new Set(read.map(({ id }) => id))];
  return journals
    .map((journal) => whole(read.filter(({ id }) => id === journal)))
    .find((patches) => patches !== undefined);
}
