import { cellText } from "../../../format/cell-text.js";
import type { Culture } from "../../../format/culture.js";
import { hasContent, isErrorValue, type CellValue } from "../../../model/cell.js";
import type { Look } from "../../../model/look.js";
import type { Sheet } from "../../../model/sheet.js";
import type { Workbook } from "../../../model/workbook.js";
import { fittedText } from "./fitted-text.js";
import { tablePartAt, type TablePart } from "./table-part.js";

/** A cell as it is seen. */
export interface ShownCell {
  readonly text: string;
  readonly alignment: "left" | "center" | "right";
  readonly look: Look;
  readonly table: TablePart | undefined;
  /** Its text may run on over the empty cells beside it. */
  readonly runsOn: boolean;
  /** The pixels of the cells beside it that are merged into it. */
  readonly beyond: number;
  /** Its own, and those. */
  readonly width: number;
}

interface Surroundings {
  readonly culture: Culture;
  readonly widthOf: (column: number) => number;
}

/** What is merged into a cell in its row. */
function mergedBeyond(
  { merged }: Sheet,
  row: number,
  column: number,
  widthOf: Surroundings["widthOf"],
): number {
  const area = merged.find((one) => one.row === row && one.column === column);
  const others = Array.from({ length: (area?.columns ?? 1) - 1 }, (_, at) => column + at + 1);
  return others.reduce((sum, each) => sum + widthOf(each), 0);
}

export function shownCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  { culture, widthOf }: Surroundings,
): ShownCell {
  const cell = sheet.cellAt(row, column);
  const value = workbook.valueAt(sheet, row, column);
  const alignment = alignmentOf(value, cell.look);
  const runsOn =
    typeof value === "string" &&
    value !== "" &&
    alignment === "left" &&
    !cell.look.wrapText &&
    !hasContent(sheet.cellAt(row, column + 1));
  const { numberFormat } = cell.look;
  const beyond = mergedBeyond(sheet, row, column, widthOf);
  const width = widthOf(column) + beyond;
  const text =
    typeof value === "number"
      ? fittedText(value, numberFormat, culture, width)
      : cellText(value, numberFormat, culture);
  const table = tablePartAt(workbook.tables.in(sheet), row, column);
  return { text, alignment, look: cell.look, table, runsOn, beyond, width };
}

function alignmentOf(value: CellValue, { horizontalAlignment }: Look): ShownCell["alignment"] {
  switch (horizontalAlignment) {
    case "Left":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    default:
      if (typeof value === "number") return "right";
      return typeof value === "boolean" || isErrorValue(value) ? "center" : "left";
  }
}

export const isSameCell = (one: ShownCell, other: ShownCell): boolean =>
  one.text === other.text &&
  one.look === other.look &&
  one.alignment === other.alignment &&
  one.table === other.table &&
  one.runsOn === other.runsOn &&
  one.beyond === other.beyond &&
  one.width === other.width;
