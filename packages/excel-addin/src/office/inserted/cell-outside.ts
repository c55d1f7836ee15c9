import { parseBlock, type Block } from "@aarsvaerk/workbook";
import { parseAddress } from "../address.js";
import type { Reply } from "../failure.js";
import { run } from "../run.js";
import type { CellOutside } from "../workbook-port.js";
import { foundTable, isTableName, tableNamespace } from "./inserted-table.js";

interface Named {
  readonly name: string;
  readonly sheet: string;
  readonly block: Block;
}

/** `='Ark 1'!$B$2:$G$8`; nothing for a table that is gone. */
function namedBlock(name: string, formula: unknown): Named[] {
  const { sheet, cells } = parseAddress(String(formula).replace(/^=/, "")) ?? {};
  const block = parseBlock(cells?.replaceAll("$", "") ?? "");
  return sheet !== undefined && block ? [{ name, sheet, block }] : [];
}

/** How far below and to the right of the first cell of a table another one is; nothing outside it. */
function placeIn(
  { first, last }: Block,
  cell: Block["first"],
): { readonly down: number; readonly across: number } | undefined {
  const isInside =
    cell.row >= first.row &&
    cell.row <= last.row &&
    cell.column >= first.column &&
    cell.column <= last.column;
  return isInside ? { down: cell.row - first.row, across: cell.column - first.column } : undefined;
}

const rowsIn = ({ first, last }: Block): number => last.row - first.row + 1;

/** The table with fixed figures that a cell is in, and the figure that it shows. */
async function fixedIn(
  { workbook }: Excel.RequestContext,
  tables: readonly Named[],
  cell: Block["first"],
): Promise<CellOutside["fixed"]> {
  for (const { name, block } of tables) {
    const place = placeIn(block, cell);
    if (!place) continue;
    const part = workbook.customXmlParts.getByNamespace(tableNamespace(name));
    const xml = part.getOnlyItemOrNullObject().getXml();
    await workbook.context.sync();
    const table = foundTable(xml.value);
    if (!table) continue;
    // Where somebody has put a row into the table it is not known any more which is which.
    const isWhole = table.figures.length === rowsIn(block);
    const path = isWhole ? table.figures[place.down]?.[place.across] : undefined;
    return { view: table.view, ...(path === undefined || path === null ? {} : { path }) };
  }
  return undefined;
}

/** What a cell that is not on a sheet of the plan has to do with it. */
export const cellOutside = (address: string): Promise<Reply<CellOutside>> =>
  run(async (context) => {
    const { sheet, cells } = parseAddress(address) ?? { sheet: "", cells: "" };
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    const range = found.getRange(cells).load("formulas");
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    const [[input] = []]: unknown[][] = found.isNullObject ? [] : (range.formulas as unknown[][]);
    if (typeof input === "string" && input.startsWith("=")) return { formula: input.slice(1) };
    const tables = names.items
      .filter(({ name }) => isTableName(name))
      .flatMap(({ name, formula }) => namedBlock(name, formula))
      .filter((table) => table.sheet === sheet);
    const cell = parseBlock(cells)?.first;
    const fixed = cell && (await fixedIn(context, tables, cell));
    return fixed ? { fixed } : {};
  });
