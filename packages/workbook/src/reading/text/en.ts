import type { ReadingTexts } from "./reading-texts.js";

/** What becomes of the numbers in what is gone. */
const kept = (count: number, counted: string): string =>
  count === 0
    ? ""
    : count === 1
      ? "; the plan keeps its number"
      : `; the plan keeps its ${counted} numbers`;

export const en: ReadingTexts = {
  nothing: "nothing",
  quoted: (text) => `“${text}”`,
  findings: {
    noPlan: () =>
      "the workbook holds no plan: it was not written by Årsværk, or the plan was lost when it was saved",
    severalPlans: ({ counted }) =>
      `the workbook holds ${counted} plans; the first unchanged one was read`,
    planChanged: () =>
      "the plan in the workbook was changed behind the sheets, for its checksum does not fit; it was read as it stands",
    planUnreadable: () => "the plan in the workbook cannot be read",
    newerProgram: ({ found, expected }) =>
      `the workbook was written by a newer version of the program (${found}); this one reads plans up to format ${expected}`,
    planInvalid: ({ problem }) => `the plan in the workbook is not valid: ${problem}`,
    notShown: ({ problem }) => `the plan cannot be shown as chosen: ${problem}`,
    sheetMissing: ({ count, counted }) => `the sheet is missing${kept(count, counted)}`,
    sheetRenamed: ({ expected }) => `the sheet was called ${expected}; it was read`,
    sheetAdded: () => "the sheet was added; it was not read",
    rowMissing: ({ count, counted }) => `the row is missing${kept(count, counted)}`,
    rowAdded: ({ found }) =>
      `the row was added (${found}); it was not read, for a new line has to be made in the plan`,
    rowMoved: ({ count, counted }) =>
      count === 1
        ? "the row was moved; it was read"
        : `${counted} rows were moved, this one first; they were read`,
    columnMissing: ({ count, counted }) => `the column is missing${kept(count, counted)}`,
    columnAdded: ({ found }) => `the column was added (${found}); it was not read`,
    textChanged: ({ found, expected }) =>
      `${expected} stood here, now ${found} does; the plan keeps its text`,
    nameMissing: ({ expected }) =>
      `the name of cell ${expected} is missing; formulas that use it give an error`,
    nameChanged: ({ found, expected }) =>
      `the name points to ${found}; it has to point to ${expected}`,
    cellsAdded: ({ count, counted, found }) =>
      count === 1
        ? `a cell was added (${found}); it was not read`
        : `${counted} cells were added (${found}); they were not read`,
    notANumber: ({ found, expected }) =>
      `a number has to stand here, not ${found}; the plan keeps ${expected}`,
    notADate: ({ found, expected }) =>
      `a date has to stand here, not ${found}; the plan keeps ${expected}`,
    notAFlag: ({ found, expected }) =>
      `0 or 1 has to stand here, not ${found}; the plan keeps ${expected}`,
    errorInInput: ({ found, expected }) =>
      `the cell shows the error ${found}; the plan keeps ${expected}`,
    inputEmptied: ({ expected }) =>
      `the cell was emptied; the plan keeps ${expected}. Write 0 where nought is meant`,
    formulaInInput: ({ found, expected }) =>
      `the formula ${found} stands here in place of a number; the plan holds its value ${expected}`,
    unknownChoice: ({ found, expected }) => `${found} cannot be chosen; possible: ${expected}`,
    formulaMissing: ({ expected }) => `the formula was deleted; here stood ${expected}`,
    formulaReplaced: ({ found, expected }) =>
      `${found} was written over the formula ${expected} and no longer follows the plan`,
    formulaChanged: ({ found, expected }) =>
      `the formula was changed to ${found}; here stood ${expected}`,
    brokenReference: ({ found, expected }) =>
      `the formula refers to something that was deleted (${found}); here stood ${expected}`,
    errorShown: ({ found, count, counted }) =>
      count === 1
        ? `the cell shows the error ${found}`
        : `${counted} cells of the sheet show the error ${found}, this one first`,
    changeRefused: ({ found, problem }) => `the plan cannot hold ${found}: ${problem}`,
  },
};
