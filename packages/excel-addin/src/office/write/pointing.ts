import {
  blocksOf,
  blockText,
  cellsInFormula,
  movedCells,
  type TracedCell,
  type Workbook,
} from "@aarsvaerk/workbook";
import type { ForeseenChange } from "../workbook-port.js";
import { addressOn, cellsIn } from "./effects.js";
import type { FoundSheet, FoundState } from "./found-state.js";
import type { Input } from "./input.js";
import { readState, type Asked } from "./read-state.js";
import { ownSheetNames, type SheetsWriting } from "./sheets-writing.js";

/** What formulas of somebody else's fetch from cells of ours that move or go. */
export interface Pointing {
  /** Where those formulas stand that show something else afterwards. */
  readonly foreseen: readonly ForeseenChange[];
  /** Sheets of ours that any of them fetches from. */
  readonly sheets: ReadonlySet<string>;
}

export const noPointing: Pointing = { foreseen: [], sheets: new Set() };

/** Larger sheets are not looked through: their answers would take minutes on the web. */
const mostCells = 300_000;

function askedFor(sheet: string, { used: { rows, columns } }: FoundSheet): Asked[] {
  const cells = rows * columns;
  if (cells === 0 || cells > mostCells) return [];
  return [{ sheet, looks: false, area: { row: 1, column: 1, rows, columns } }];
}

/** `Bemanding!D6` as the row it is in, `Bemanding!6`. */
const rowOf = (address: string): string => address.replace(/![A-Z]+/, "!");
const sheetOf = (address: string): string => address.slice(0, address.lastIndexOf("!"));

const isLabel = ({ cell }: TracedCell): boolean => cell.content.kind === "text";

interface Fetching {
  readonly row: number;
  readonly column: number;
  readonly from: readonly TracedCell[];
}

const fetchingIn = (
  inputs: readonly Input[],
  sheet: string,
  row: number,
  before: Workbook,
): Fetching[] =>
  inputs.flatMap((input, across): Fetching[] => {
    if (typeof input !== "string" || !input.startsWith("=") || !input.includes("!")) return [];
    const from = cellsInFormula(before, input.slice(1), sheet);
    return from.length === 0 ? [] : [{ row, column: across + 1, from }];
  });

/** Formulas of a row that show something else; one beside a label from the same row says itself what it shows. */
function misled(
  fetching: readonly Fetching[],
  moved: ReadonlySet<string>,
  after: ReadonlySet<string>,
): readonly Fetching[] {
  const labelled = new Set(
    fetching.flatMap(({ from }) => from.filter(isLabel).map(({ address }) => rowOf(address))),
  );
  return fetching.filter(({ from }) =>
    from.some(
      ({ address }) =>
        moved.has(address) && !(labelled.has(rowOf(address)) && after.has(sheetOf(address))),
    ),
  );
}

/**
 * Finds formulas of somebody else's that would not find again what they fetch.
 *
 * @returns nothing to be told where none does, or where no sheet is of somebody else's
 */
export async function readPointing(
  context: Excel.RequestContext,
  writing: SheetsWriting,
  { order }: FoundState,
): Promise<Pointing> {
  const { replaces, workbook } = writing;
  const own = new Set(ownSheetNames(writing));
  const foreign = order.filter((name) => !own.has(name));
  const moved = replaces ? movedCells(replaces, workbook) : new Set<string>();
  if (!replaces || foreign.length === 0 || moved.size === 0) return noPointing;
  const used = await readState(
    context,
    foreign.map((sheet) => ({ sheet, looks: false })),
  );
  const asked = [...used.sheets].flatMap(([sheet, found]) => askedFor(sheet, found));
  if (asked.length === 0) return noPointing;
  const { sheets } = await readState(context, asked);
  const after = new Set(workbook.sheets.map(({ name }) => name));
  const pointedAt = new Set<string>();
  const foreseen = [...sheets].flatMap(([sheet, { cells }]) => {
    const fetching = cells.inputs.map((inputs, down) =>
      fetchingIn(inputs, sheet, down + 1, replaces),
    );
    for (const { from } of fetching.flat())
      for (const { address } of from) pointedAt.add(sheetOf(address));
    return blocksOf(fetching.flatMap((row) => misled(row, moved, after))).map((block) => ({
      address: addressOn(sheet, blockText(block)),
      cells: cellsIn(block),
      effect: "misled" as const,
    }));
  });
  return { foreseen, sheets: pointedAt };
}
