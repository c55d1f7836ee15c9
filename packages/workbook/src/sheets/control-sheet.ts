import { zero } from "@aarsvaerk/core/calculation";
import { addressOf } from "../sheet/address.js";
import { formulaCell, textCell } from "../sheet/cells.js";
import { across, rowsOf, type Placed } from "../sheet/place-cells.js";
import type { Sheet } from "../sheet/workbook.js";
import type { Context } from "./context.js";
import { controlsOf } from "./controls.js";
import { belowOwnerSums, ownerSums } from "./owner-sums.js";
import { sourceText } from "./source-text.js";

/** The sources, and figures that must be nought: sums that are made in two ways. */
export function controlSheet(context: Context): Sheet {
  const { frame } = context;
  const { texts, years, model } = frame;
  const sources = model.plan.sources ?? [];
  const controls = controlsOf(context);
  const sumRow = 4;
  const controlsRow = belowOwnerSums(context);
  const firstControl = controlsRow + 1;
  const lastControl = firstControl + controls.length - 1;
  const sourcesRow = lastControl + 2;
  const column = (row: number) => addressOf({ row, column: 2 });
  const placed: Placed[] = [
    { row: 1, column: 1, cell: textCell(texts.sheets.control, "title") },
    { row: 2, column: 1, cell: textCell(texts.controlNote, "note") },
    ...across(sumRow, 1, [
      textCell(texts.allControls, "total"),
      formulaCell(
        `ROUND(SQRT(SUMSQ(${column(firstControl)}:${column(lastControl)})),2)`,
        zero,
        "ore",
        "control",
      ),
    ]),
    ...ownerSums(context),
    { row: controlsRow, column: 1, cell: textCell(texts.controls, "section") },
    ...controls.flatMap(({ label, formula }, at) =>
      across(firstControl + at, 1, [
        textCell(label, "label"),
        formulaCell(`ROUND(${formula},2)`, zero, "ore", "control"),
      ]),
    ),
    { row: sourcesRow, column: 1, cell: textCell(texts.sources, "section") },
    ...sources.map(({ id, date, url }, at): Placed => ({
      row: sourcesRow + 1 + at,
      column: 1,
      cell: textCell(
        [sourceText({ source: id }, model.plan), date, url]
          .filter((part) => part !== undefined && part !== "")
          .join(", "),
      ),
    })),
  ];
  return {
    name: texts.sheets.control,
    rows: rowsOf(placed),
    widths: [90, ...years.map(() => 16)],
    print: { columns: 1 + years.length },
    tables: [],
    validations: [],
    charts: [],
  };
}
