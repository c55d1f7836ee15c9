import { sheetsMissing, turned, type Patch, type Side } from "../write/patch.js";
import { journalNamespace } from "../write/namespaces.js";

/** Only what is needed to take a writing back: of a sheet that was not there, that it was not there. */
function needed(patches: readonly Patch[]): Patch[] {
  const fresh = sheetsMissing(patches, "before");
  return patches.flatMap((patch): Patch[] => {
    if (patch.kind === "sheet") return [patch];
    if ("sheet" in patch && fresh.has(patch.sheet)) return [];
    // What a cell becomes tells later whether somebody has changed it since.
    return patch.kind === "cells" ? [patch] : [{ ...patch, after: null }];
  });
}

/** Letters of a journal that go in one part. */
const mostLetters = 1_200_000;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** JSON keeps what XML cannot hold out of the way, all but these two. */
const noncharacters = /[\uFFFE\uFFFF]/g;

const escaped = (json: string): string =>
  json
    .replace(noncharacters, (one) => `\\u${one.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (one) => escapes[one] ?? one);

const named = (name: string): string => entities[name] ?? `&${name};`;

/** `#x41`, `#65` or `amp` */
const character = (entity: string): string => {
  const [, hex = "", digits] = /^#(x?)([\da-f]+)$/i.exec(entity) ?? [];
  if (digits === undefined) return named(entity);
  return String.fromCodePoint(Number.parseInt(digits, hex === "" ? 10 : 16));
};

const unescaped = (text: string): string =>
  text.replace(/&(#?\w+);/g, (_, entity: string) => character(entity));

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
 */
export function journalParts(patches: readonly Patch[], side: Side): string[] {
  const forward = side === "after" ? patches : patches.map(turned);
  const pieces = cut(JSON.stringify(needed(forward)));
  return pieces.map(
    (piece, at) =>
      `<journal xmlns="${journalNamespace}" part="${at + 1}" of="${pieces.length}">${escaped(piece)}</journal>`,
  );
}

interface Part {
  readonly part: number;
  readonly of: number;
  readonly text: string;
}

const number = (xml: string, name: string): number =>
  Number.parseInt(new RegExp(`\\s${name}=["'](\\d+)["']`).exec(xml)?.[1] ?? "", 10);

function partOf(xml: string): Part {
  const text = /<(?:\w+:)?journal\b[^>]*>(.*)<\/(?:\w+:)?journal>\s*$/s.exec(xml)?.[1] ?? "";
  return { part: number(xml, "part"), of: number(xml, "of"), text: unescaped(text) };
}

/**
 * Reads a journal.
 *
 * @param parts - its parts as XML, in any order
 * @returns what was about to be done; nothing where not all of it is there: then nothing was done
 */
export function readJournal(parts: readonly string[]): Patch[] | undefined {
  const read = parts.map(partOf).sort((one, other) => one.part - other.part);
  const isWhole = read.every(({ part, of }, at) => part === at + 1 && of === read.length);
  if (!isWhole || read.length === 0) return undefined;
  try {
    // Only this program writes here.
    return JSON.parse(read.map(({ text }) => text).join("")) as Patch[];
  } catch {
    return undefined;
  }
}
