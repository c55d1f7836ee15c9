import { addressOf } from "../sheet/address.js";
import type { Block, Corner } from "../sheet/block.js";
import { labelsOf, type Labels } from "../reading/cells/labels.js";
import type { Cell, Sheet, Workbook } from "../sheet/workbook.js";
import { findCell } from "./cell-at.js";
import { referencesIn } from "./references.js";

/**
 * A cell, where it stands and what it is called.
 *
 * @example
 * ```ts
 * const [first]: readonly TracedCell[] = precedents(buildWorkbook(examplePlan), "Spareforslag til Budget 2012!B6");
 * [first?.address, first?.label]; //=> ["Bemanding!K7", "Boligrådgivere, Kr. 2012"]
 * ```
 */
export interface TracedCell {
  /** `Bemanding!D6` */
  readonly address: string;
  /** The label of its row and the heading of its column. */
  readonly label: string;
  readonly cell: Cell;
}

const isNought = ({ content }: Cell): boolean =>
  (content.kind === "number" && content.value.numerator === 0n) ||
  (content.kind === "formula" &&
    typeof content.value !== "string" &&
    content.value.numerator === 0n);

/** As much of a range as the sheet has cells: somebody may name a whole million rows. */
function* cornersOf({ first, last }: Block, { rows }: Sheet): Generator<Corner> {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  for (let row = first.row; row <= Math.min(last.row, rows.length); row++)
    for (let column = first.column; column <= Math.min(last.column, columns); column++)
      yield { row, column };
}

const traced = (sheet: Sheet, labels: Labels, { row, column }: Corner, cell: Cell): TracedCell => ({
  address: `${sheet.name}!${addressOf({ row, column })}`,
  label: labels.cell(row - 1, column - 1),
  cell,
});

/**
 * The cell at an address, and what it is called.
 *
 * @param workbook - the sheets as they are written
 * @param address - a cell with its sheet, quoted or not
 * @returns the cell with its label; nothing where the workbook has none there
 * @example
 * ```ts
 * tracedCell(buildWorkbook(examplePlan), "Bemanding!K6")?.label; //=> "Boligrådgivere, Kr. 2012"
 * ```
 */
export function tracedCell(workbook: Workbook, address: string): TracedCell | undefined {
  const found = findCell(workbook, address);
  return found && traced(found.sheet, labelsOf(found.sheet), found.corner, found.cell);
}

/**
 * The cells of a workbook that a formula names: what a person would follow its arrows to. Left out are cells
 * that are empty, noughts among others, and what is not in the workbook.
 *
 * @param workbook - the sheets as they are written
 * @param formula - a formula in English with `,` between arguments
 * @param from - the sheet that it stands on
 * @returns the cells in the order the formula names them, each once
 * @example
 * ```ts
 * const found = cellsInFormula(buildWorkbook(examplePlan), "Bemanding!$D$6*2", "Ark1");
 * found.map(({ address }) => address); //=> ["Bemanding!D6"]
 * ```
 */
export function cellsInFormula(
  workbook: Workbook,
  formula: string,
  from: string,
): readonly TracedCell[] {
  const cells = new Map<string, TracedCell>();
  for (const { sheet: name, block } of referencesIn(formula, from)) {
    const sheet = workbook.sheets.find((each) => each.name === name);
    if (!sheet || !block) continue;
    const labels = labelsOf(sheet);
    for (const corner of cornersOf(block, sheet)) {
      const cell = sheet.rows[corner.row - 1]?.[corner.column - 1];
      if (!cell || cell.content.kind === "empty") continue;
      const each = traced(sheet, labels, corner, cell);
      cells.set(each.address, each);
    }
  }
  const all = [...cells.values()];
  return all.length > 1 ? all.filter(({ cell }) => !isNought(cell)) : all;
}

/**
 * The cells that a formula cell is made of, as `cellsInFormula` finds them.
 *
 * @param workbook - the sheets as they are written
 * @param address - the formula's cell with its sheet, quoted or not
 * @returns the cells; none for a cell without a formula
 * @example
 * ```ts
 * const found = precedents(buildWorkbook(examplePlan), "Spareforslag til Budget 2012!B8");
 * found.map(({ address }) => address); //=> ["Spareforslag til Budget 2012!B6", "Spareforslag til Budget 2012!B7"]
 * ```
 */
export function precedents(workbook: Workbook, address: string): readonly TracedCell[] {
  const found = findCell(workbook, address);
  return found?.cell.content.kind === "formula"
    ? cellsInFormula(workbook, found.cell.content.formula, found.sheet.name)
    : [];
}
