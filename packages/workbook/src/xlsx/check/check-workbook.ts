import type { Sheet, Validation, Workbook } from "../../sheet/workbook.js";
import { parseBlock } from "../../sheet/block.js";
import { problem, type XlsxProblem } from "../problem.js";
import { checkCells } from "./check-cells.js";
import { checkNames, checkReference, checkSheetNames } from "./check-names.js";
import { checkTables } from "./check-tables.js";
import { checkText } from "./check-text.js";

/** A list in a validation holds no more letters, commas included. */
const longestList = 255;

function checkValidation(workbook: Workbook, sheet: Sheet, validation: Validation): XlsxProblem[] {
  const { range, message } = validation;
  const place = `${sheet.name}!${range}`;
  const outside = parseBlock(range) ? [] : [problem("badReference", place, { reference: range })];
  const text = checkText(message, place);
  if (validation.kind === "listFrom") {
    const isName = workbook.names.some(({ name }) => name === validation.source);
    const source = isName ? [] : checkReference(workbook, validation.source, place);
    return [...outside, ...text, ...source];
  }
  if (validation.kind !== "list") return [...outside, ...text];
  const list = validation.values.join(",");
  // A comma would end the value, and a program drops the blanks at its ends.
  const isList =
    list.length <= longestList &&
    validation.values.length > 0 &&
    validation.values.every(
      (value) => value !== "" && !value.includes(",") && value.trim() === value,
    );
  const values = isList ? [] : [problem("listValue", place, { list })];
  return [...outside, ...text, ...checkText(list, place), ...values];
}

function checkCharts(workbook: Workbook, sheet: Sheet): XlsxProblem[] {
  return sheet.charts.flatMap(
    ({ name = "", title, description, place, categories, series, unit }) => {
      const where = `${sheet.name}!${place}`;
      const outside = parseBlock(place)
        ? []
        : [problem("badReference", where, { reference: place })];
      const texts = [name, title, description, unit, ...series.map(({ label }) => label)];
      const references = [categories, ...series.map(({ values }) => values)];
      return [
        ...outside,
        ...texts.flatMap((text) => checkText(text, where)),
        ...references.flatMap((reference) => checkReference(workbook, reference, where)),
      ];
    },
  );
}

const checkSheet = (workbook: Workbook, sheet: Sheet): XlsxProblem[] => [
  ...checkText(sheet.name, sheet.name),
  ...checkCells(sheet),
  ...checkTables(sheet),
  ...sheet.validations.flatMap((validation) => checkValidation(workbook, sheet, validation)),
  ...checkCharts(workbook, sheet),
];

/** Everything in a workbook that a file cannot hold, or that a program would repair when it opens it. */
export const checkWorkbook = (workbook: Workbook): XlsxProblem[] => [
  ...checkSheetNames(workbook),
  ...checkText(workbook.title, ""),
  ...checkNames(workbook),
  ...workbook.sheets.flatMap((sheet) => checkSheet(workbook, sheet)),
];
