import { parseBlock } from "../sheet/block.js";
import type { CellFormat } from "../sheet/cell.js";
import type { Chart } from "../sheet/chart.js";
import { sheetNamed } from "../sheet/sheet-of.js";
import type { Sheet, Workbook } from "../sheet/workbook.js";

/** The format of the first figure in a chart: its axis shows figures likewise. */
export function axisFormat(
  { series: [first] }: Chart,
  sheet: Sheet,
  workbook: Pick<Workbook, "sheets">,
): CellFormat {
  const reference = first?.values ?? "";
  const block = parseBlock(reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", ""));
  const { rows } = sheetNamed(workbook, reference) ?? sheet;
  const cell = block && rows[block.first.row - 1]?.[block.first.column - 1];
  return cell?.format ?? "general";
}
