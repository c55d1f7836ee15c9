import type { Area } from "./blocks.js";
import type { FoundSheet, FoundState } from "./found-state.js";
import { readState, type Asked } from "./read-state.js";
import { ownSheetNames, type SheetsWriting } from "./sheets-writing.js";

/** What there is beside the plan: the cells of other sheets, and those around ours on our own. */
export interface Others {
  /** What was asked to see them, so that it can be asked again in one request. */
  readonly asked: readonly Asked[];
  readonly sheets: ReadonlyMap<string, FoundSheet>;
  /** Sheets that are too large to be looked through. */
  readonly unread: readonly string[];
}

export const nobody: Others = { asked: [], sheets: new Map(), unread: [] };

/** The answers of larger sheets would take minutes on the web. */
const mostCells = 300_000;

const usedArea = ({ used: { rows, columns } }: FoundSheet): Area => ({
  row: 1,
  column: 1,
  rows,
  columns,
});

const isTooLarge = ({ used: { rows, columns } }: FoundSheet): boolean => rows * columns > mostCells;

/** Whether all that is used of a sheet has been read. */
function isSeen({ used, cells: { row, column, inputs } }: FoundSheet): boolean {
  const columns = inputs.reduce((most, { length }) => Math.max(most, length), 0);
  return used.rows < row + inputs.length && used.columns < column + columns;
}

function othersIn(sheets: FoundState["sheets"], asked: readonly Asked[]): Others {
  return {
    asked,
    sheets,
    unread: [...sheets].flatMap(([sheet, found]) => (isSeen(found) ? [] : [sheet])),
  };
}

/**
 * Looks at everything beside the plan.
 *
 * @param state - with the sheets of the plan
 * @param known - what was asked before, and is in `state` again
 */
export async function readOthers(
  context: Excel.RequestContext,
  writing: SheetsWriting,
  { order, sheets }: FoundState,
  known: readonly Asked[],
): Promise<Others> {
  const isKnown = order.every((name) => {
    const found = sheets.get(name);
    return found !== undefined && (isSeen(found) || isTooLarge(found));
  });
  if (isKnown) return othersIn(sheets, known);
  const own = new Set(ownSheetNames(writing));
  const outlines = await readState(
    context,
    order.filter((name) => !own.has(name)).map((sheet) => ({ sheet, looks: false })),
  );
  const found = new Map([...sheets, ...outlines.sheets]);
  const asked = [...found].map(([sheet, its]): Asked => ({
    sheet,
    looks: false,
    ...(isSeen(its) || isTooLarge(its) ? {} : { area: usedArea(its) }),
  }));
  const wanted = asked.filter(({ area }) => area);
  const read = wanted.length > 0 ? (await readState(context, wanted)).sheets : [];
  return othersIn(new Map([...found, ...read]), asked);
}
