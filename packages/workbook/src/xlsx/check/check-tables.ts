import type { Sheet, SheetTable } from "../../sheet/workbook.js";
import { overlap, parseBlock } from "../../sheet/block.js";
import { problem, type XlsxProblem } from "../problem.js";
import { headersOf } from "./headers.js";

function checkHeaders(sheet: Sheet, table: SheetTable): XlsxProblem[] {
  const headers = headersOf(sheet, table);
  const texts = headers.map((header) => header?.toLowerCase() ?? "");
  return headers.flatMap((header, at): XlsxProblem[] => {
    if (header === undefined || header === "") {
      return [problem("tableHeader", table.name, { column: String(at + 1) })];
    }
    const isRepeated = texts.indexOf(header.toLowerCase()) < at;
    return isRepeated ? [problem("duplicateTableHeader", table.name, { header })] : [];
  });
}

function checkTable(sheet: Sheet, table: SheetTable): XlsxProblem[] {
  const block = parseBlock(table.range);
  // A header row and at least one row of the table itself.
  if (!block || block.last.row === block.first.row || block.last.row > sheet.rows.length)
    return [problem("tableOutside", table.name, { range: table.range })];
  const earlier = sheet.tables.slice(0, sheet.tables.indexOf(table));
  const others = earlier.filter(({ range }) => {
    const other = parseBlock(range);
    return other && overlap(block, other);
  });
  return [
    ...others.map((other) => problem("overlappingTables", table.name, { other: other.name })),
    ...checkHeaders(sheet, table),
  ];
}

/** What a program would repair, and the person would hear of. */
export const checkTables = (sheet: Sheet): XlsxProblem[] =>
  sheet.tables.flatMap((table) => checkTable(sheet, table));
