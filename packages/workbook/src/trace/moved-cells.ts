import { labelsOf, type Labels } from "../reading/cells/labels.js";
import { addressOf } from "../sheet/address.js";
import { emptyCell } from "../sheet/cells.js";
import type { Cell, Sheet, Workbook } from "../sheet/workbook.js";

const figureOf = ({ figure, figureWith }: Cell): string | undefined => figure ?? figureWith?.path;

/** Row and column counted from 0. */
interface At {
  readonly row: number;
  readonly column: number;
}

/**
 * What a cell is there for, whatever it holds at the moment: its figure; or else its column and whose row it
 * is, by the first figure there, since a label may be that of another row too.
 */
function meaning(row: readonly Cell[], labels: Labels, at: At): string {
  const own = row[at.column];
  const figure = own && figureOf(own);
  if (figure !== undefined) return `figure ${figure}`;
  const whose = row.map(figureOf).find((each) => each !== undefined) ?? labels.row(at.row);
  return `${labels.heading(at.row, at.column)} of ${whose}`;
}

function movedOn(before: Sheet, after: Sheet | undefined): string[] {
  const [had, has] = [labelsOf(before), after && labelsOf(after)];
  return before.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): string[] => {
      // A label on a sheet that stays says itself what it is.
      if (cell.content.kind === "empty" || (after && cell.content.kind === "text")) return [];
      const now = after?.rows[row] ?? [];
      const at = { row, column };
      const stays =
        has !== undefined &&
        (now[column] ?? emptyCell).content.kind !== "empty" &&
        meaning(now, has, at) === meaning(cells, had, at);
      return stays ? [] : [`${before.name}!${addressOf({ row: row + 1, column: column + 1 })}`];
    }),
  );
}

/**
 * The cells of a workbook that stand for something else, or for nothing, when the plan's sheets are written
 * anew: a row has come above them, or what they showed is gone. A formula of somebody else's that fetches
 * from one of them does not follow. Texts count only where their sheet goes; another value is no move.
 *
 * @param before - the sheets as they are
 * @param after - the sheets as they are to be
 * @returns the addresses that the cells have before
 * @example
 * ```ts
 * const before = buildWorkbook(examplePlan);
 * const proposals = examplePlan.proposals.map((each) => ({ ...each, title: `${each.title}, ny` }));
 * const moved: ReadonlySet<string> = movedCells(before, buildWorkbook({ ...examplePlan, proposals }));
 * moved.has("Spareforslag til Budget 2012!B6"); //=> true
 * moved.has("Bemanding!D6"); //=> false
 * ```
 */
export function movedCells(before: Workbook, after: Workbook): ReadonlySet<string> {
  const sheets = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  return new Set(before.sheets.flatMap((sheet) => movedOn(sheet, sheets.get(sheet.name))));
}
