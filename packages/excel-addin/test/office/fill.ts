import type { Plan } from "@aarsvaerk/core";
import type { Workbook as SimulatedWorkbook } from "@aarsvaerk/excel-simulator";
import {
  buildWorkbook,
  carriedPlan,
  carriedXml,
  dayNumber,
  nearestDouble,
  type CellContent,
  type Workbook,
  type WorkbookOptions,
} from "@aarsvaerk/workbook";

type Sheet = SimulatedWorkbook["sheets"]["active"];

function inputOf(content: CellContent): string | number | null {
  switch (content.kind) {
    case "empty":
      return null;
    case "text":
      return `'${content.text}`;
    case "number":
      return nearestDouble(content.value);
    case "date":
      return dayNumber(content.date) ?? null;
    case "formula":
      return `=${content.formula}`;
  }
}

function fillSheet(into: SimulatedWorkbook, sheet: Sheet, { rows }: Workbook["sheets"][number]) {
  const columns = Math.max(...rows.map((row) => row.length));
  const area = { row: 0, column: 0, rows: rows.length, columns };
  into.enter(sheet, area, (down, right) => {
    const content = rows[down]?.[right]?.content;
    return content ? inputOf(content) : null;
  });
  for (const [row, cells] of rows.entries())
    for (const [column, { format }] of cells.entries())
      if (format === "date")
        into.setLook(sheet, { row, column, rows: 1, columns: 1 }, () => ({
          numberFormat: "dd-mm-yyyy",
        }));
}

/** Puts the sheets of a plan into a simulated workbook, past the client: what a writer would leave there. */
export async function fill(
  into: SimulatedWorkbook,
  plan: Plan,
  options: WorkbookOptions = {},
  written = buildWorkbook(plan, options),
): Promise<Workbook> {
  const sheets = written.sheets.map((sheet) => [into.addSheet(sheet.name), sheet] as const);
  for (const { name, refersTo } of written.names)
    into.addName({ name, scope: undefined, formula: `=${refersTo}`, comment: "" });
  for (const [sheet, from] of sheets) fillSheet(into, sheet, from);
  into.xmlParts.set(into.newId(), await carriedXml(carriedPlan(plan, options, "0.0.0")));
  return written;
}
