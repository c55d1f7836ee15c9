import type { Sheet } from "../../sheet/workbook.js";
import { cellText, lastColumn, lastRow } from "../../sheet/block.js";
import { dayNumber } from "../../sheet/calendar.js";
import { nearestDouble } from "../../sheet/double.js";
import { problem, type XlsxProblem } from "../problem.js";
import type { CellContent } from "../../sheet/cell.js";
import { checkFormula, checkText } from "./check-text.js";

/** What a program still takes for a number. */
const largestNumber = 9.99e307;

const checkNumber = (value: number, place: string): XlsxProblem[] =>
  Math.abs(value) <= largestNumber ? [] : [problem("numberOutside", place)];

function checkContent(content: CellContent, place: string): XlsxProblem[] {
  switch (content.kind) {
    case "empty":
      return [];
    case "text":
      return checkText(content.text, place);
    case "number":
      return checkNumber(nearestDouble(content.value), place);
    case "date": {
      const { date } = content;
      return dayNumber(date) === undefined ? [problem("dateOutside", place, { date })] : [];
    }
    case "formula": {
      const { formula, value } = content;
      const result =
        typeof value === "string"
          ? checkText(value, place)
          : checkNumber(nearestDouble(value), place);
      return [...checkFormula(formula, place), ...result];
    }
  }
}

/** What the cells of a sheet hold that a file cannot. */
export function checkCells({ name, rows }: Sheet): XlsxProblem[] {
  if (rows.length > lastRow || rows.some((row) => row.length > lastColumn))
    return [problem("sheetTooLarge", name)];
  return rows.flatMap((row, at) =>
    row.flatMap(({ content, note = "" }, column) => {
      if (content.kind === "empty" && note === "") return [];
      const place = `${name}!${cellText({ row: at + 1, column: column + 1 })}`;
      return [...checkContent(content, place), ...checkText(note, place)];
    }),
  );
}
