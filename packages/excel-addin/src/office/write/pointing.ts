import {
  blocksOf,
  blockText,
  cellAt,
  movedCells,
  referencesIn,
  type Block,
  type Reference,
  type Workbook,
} from "@aarsvaerk/workbook";
import { isTableName } from "../inserted/inserted-table.js";
import type { ForeseenChange } from "../workbook-port.js";
import { addressOn, cellsIn } from "./effects.js";
import type { FoundSheet, FoundState } from "./found-state.js";
import { sameInput, type Input } from "./input.js";
import type { Others } from "./others.js";
import { sheetImages, type SheetImage } from "./sheet-image.js";
import type { SheetsWriting } from "./sheets-writing.js";

/** What of somebody else's fetches from the sheets of the plan. */
export interface Pointing {
  /** Formulas and names that would show something else, by where they stand. */
  readonly foreseen: readonly ForeseenChange[];
  /** Sheets of ours that something fetches from, or may fetch from. */
  readonly sheets: ReadonlySet<string>;
}

export const noPointing: Pointing = { foreseen: [], sheets: new Set() };

/** The sheets as they are, and what becomes of them. */
export interface Fate {
  readonly before: Workbook;
  /** Cells that will hold something else. */
  readonly moved: ReadonlySet<string>;
  readonly goes: (sheet: string) => boolean;
}

/** What becomes of the sheets that are there; nothing where whatever points at them may go on. */
export function fateOf({ replaces, workbook }: SheetsWriting): Fate | undefined {
  if (!replaces) return undefined;
  const moved = movedCells(replaces, workbook);
  const stay = new Set(workbook.sheets.map(({ name }) => name));
  return moved.size === 0
    ? undefined
    : { before: replaces, moved, goes: (sheet) => !stay.has(sheet) };
}

/** What a formula fetches of a sheet of ours: cells, or more than cells. */
interface Fetched {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly isWhole: boolean;
}

/** The cells of a block that a sheet has: somebody may name a whole million rows. */
function cellsOf({ first, last }: Block, { rows, columns }: SheetImage): string[] {
  const cells: string[] = [];
  for (let row = first.row; row <= Math.min(last.row, rows); row++)
    for (let column = first.column; column <= Math.min(last.column, columns); column++)
      cells.push(blockText({ first: { row, column }, last: { row, column } }));
  return cells;
}

function fetchedBy(reference: Reference, { before }: Fate): Fetched[] {
  const wanted = reference.sheet.toLowerCase();
  const image = [...sheetImages(before).values()].find(({ name }) => name.toLowerCase() === wanted);
  if (!image) return [];
  const { block } = reference;
  const cells = block ? cellsOf(block, image) : [];
  return [
    { sheet: image.name, cells: cells.map((cell) => addressOn(image.name, cell)), isWhole: !block },
  ];
}

/** A formula of somebody else's, and what it fetches. */
interface Pointer {
  readonly row: number;
  readonly column: number;
  readonly fetched: readonly Fetched[];
}

function pointerIn(input: Input, sheet: string, fate: Fate): readonly Fetched[] {
  if (typeof input !== "string" || !input.startsWith("=")) return [];
  return referencesIn(input.slice(1), sheet).flatMap((reference) => fetchedBy(reference, fate));
}

/** Formulas on a sheet that are not ours, row by row. */
function pointersOn(sheet: string, { cells }: FoundSheet, fate: Fate): Pointer[][] {
  const ours = sheetImages(fate.before).get(sheet);
  return cells.inputs.map((inputs, down) =>
    inputs.flatMap((input, across): Pointer[] => {
      const [row, column] = [cells.row + down, cells.column + across];
      const own = ours?.inputs[row - 1]?.[column - 1] ?? "";
      if (input === "" || (own !== "" && sameInput(input, own, sheet))) return [];
      const fetched = pointerIn(input, sheet, fate);
      return fetched.length === 0 ? [] : [{ row, column, fetched }];
    }),
  );
}

/** `Bemanding!D6` as the row it is in, `Bemanding!6`. */
const rowOf = (address: string): string => address.replace(/![A-Z]+(?=\d+$)/, "!");

/** Rows whose label a row of somebody else's fetches too: it says itself what it shows. */
function labelledIn(pointers: readonly Pointer[], { before }: Fate): ReadonlySet<string> {
  const cells = pointers.flatMap(({ fetched }) => fetched.flatMap((each) => each.cells));
  return new Set(cells.filter((cell) => cellAt(before, cell)?.content.kind === "text").map(rowOf));
}

function isMisled(
  fetched: readonly Fetched[],
  { moved, goes }: Fate,
  labelled: ReadonlySet<string>,
): boolean {
  return fetched.some(({ sheet, cells, isWhole }) =>
    goes(sheet)
      ? isWhole || cells.length > 0
      : cells.some((cell) => moved.has(cell) && !labelled.has(rowOf(cell))),
  );
}

function misledOn(sheet: string, rows: readonly Pointer[][], fate: Fate): ForeseenChange[] {
  const misled = rows.flatMap((pointers) => {
    const labelled = labelledIn(pointers, fate);
    return pointers.filter(({ fetched }) => isMisled(fetched, fate, labelled));
  });
  return blocksOf(misled).map((block) => ({
    address: addressOn(sheet, blockText(block)),
    cells: cellsIn(block),
    effect: "misled",
  }));
}

/** Names that somebody else has given. */
const theirNames = ({ workbook, replaces }: SheetsWriting, { names }: FoundState) => {
  const ours = new Set([workbook, replaces].flatMap((each) => each?.names.map(({ name }) => name)));
  return [...names].filter(([name]) => !ours.has(name) && !isTableName(name));
};

/** Finds what of somebody else's would not find again what it fetches. */
export function pointingAt(
  writing: SheetsWriting,
  fate: Fate,
  state: FoundState,
  { sheets, unread }: Others,
): Pointing {
  const rows = [...sheets].map(
    ([sheet, found]) => [sheet, pointersOn(sheet, found, fate)] as const,
  );
  const names = theirNames(writing, state).map(
    ([name, formula]) => [name, pointerIn(formula, "", fate)] as const,
  );
  const fetched = [
    ...rows.flatMap(([, pointers]) => pointers.flat().flatMap((pointer) => pointer.fetched)),
    ...names.flatMap(([, its]) => its),
  ];
  return {
    foreseen: [
      ...rows.flatMap(([sheet, pointers]) => misledOn(sheet, pointers, fate)),
      ...names
        .filter(([, its]) => isMisled(its, fate, new Set()))
        .map(([name]): ForeseenChange => ({ address: name, cells: 1, effect: "misled" })),
    ],
    // What was not looked through may point at any of them.
    sheets: new Set(
      unread.length > 0 ? sheetImages(fate.before).keys() : fetched.map(({ sheet }) => sheet),
    ),
  };
}
