import { count, megabytes } from "./sizes.js";
import type { XlsxTexts } from "./xlsx-texts.js";

const number = count("en");

const damage: Readonly<Record<string, string>> = {
  directory: "its table of contents cannot be read",
  overlap: "two parts of it overlap",
  part: "the part cannot be unpacked, or its checksum does not fit",
  xml: "the part is not valid XML",
  text: "the cell refers to a text that the file does not have",
  formula: "the cell’s formula is missing or too long",
  sheet: "the file names the sheet, but its content is missing",
  twice: "the part is used more than once",
  size: "it holds more than can be kept",
};

export const en: XlsxTexts = {
  noSheet: () => "the workbook has no sheets",
  sheetName: () =>
    "the name of a sheet has 1–31 characters, without : \\ / ? * [ ] and without ' at its ends",
  duplicateSheetName: () => "two sheets have the same name",
  illegalCharacter: ({ character }) =>
    `the text has the character ${character}, which a file cannot hold`,
  textTooLong: ({ length, most }) =>
    `the text has ${number(length)} characters; at most ${number(most)}`,
  formulaTooLong: ({ length, most }) =>
    `the formula has ${number(length)} characters; at most ${number(most)}`,
  notAFormula: () => "the formula is empty or begins with =",
  numberOutside: () => "the number is too large for a spreadsheet",
  dateOutside: ({ date }) => `“${date}” is no date between 1900-03-01 and 9999-12-31`,
  sheetTooLarge: () => "the sheet has more rows or columns than a spreadsheet holds",
  badReference: ({ reference }) => `“${reference}” is no reference to cells`,
  unknownSheet: ({ reference }) => `“${reference}” refers to a sheet that does not exist`,
  illegalName: () =>
    "the name may have the letters a–z, digits, full stops and _ only, and must not look like a cell",
  duplicateName: () => "the name is used twice",
  tableHeader: ({ column }) => `column ${column} of the table has no heading in text`,
  duplicateTableHeader: ({ header }) => `two columns of the table are called “${header}”`,
  tableOutside: ({ range }) => `the table’s range ${range} has no rows on the sheet`,
  overlappingTables: ({ other }) => `the table covers cells of the table ${other}`,
  listValue: () =>
    "the values of the list must not be empty, have commas or take more than 255 characters together",
  carriedNotJson: () => "the document to travel with the file is not valid JSON",
  fileTooLarge: ({ found, most }) => `the file has ${megabytes(found)}; at most ${megabytes(most)}`,
  notXlsx: () => "the file is not an Excel file (.xlsx)",
  encrypted: () => "the file is protected by a password; save it without one and try again",
  oldFormat: () => "the file has the old format .xls; save it as .xlsx",
  damaged: ({ because = "" }) => `the file is damaged: ${damage[because] ?? because}`,
  unknownCompression: () => "the file is packed in a way that Excel does not use",
  tooManyParts: ({ found, most }) => `the file has ${number(found)} parts; at most ${number(most)}`,
  unsafePartName: () => "a part of the file has a name that leads out of the file or is used twice",
  unpackedTooLarge: ({ found, most }) =>
    `the file has ${megabytes(found)} when unpacked; at most ${megabytes(most)}`,
  tooTightlyPacked: ({ found }) =>
    `the file is ${number(found)} times larger when unpacked, as no ordinary workbook is`,
  documentType: () =>
    "the file has a document type (DOCTYPE), which can bring other things in; no Excel file has",
  encoding: () => "a part of the file is not in UTF-8",
  tooManyCells: () => "the sheet has more cells than are read",
  cellReference: ({ reference }) => `“${reference}” is no place on the sheet`,
};
