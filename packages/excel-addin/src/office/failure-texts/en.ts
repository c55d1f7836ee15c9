import type { FailureTexts } from "./failure-texts.js";

export const en: FailureTexts = {
  codes: {
    cellBeingEdited: () => "You are typing in a cell. Press Enter and try again.",
    readOnly: () => "The workbook is read-only. Save a copy and try again in the copy.",
    sheetProtected: (place) =>
      `${place === undefined ? "A sheet" : `“${place}”`} is protected. Unprotect it on the Review tab and try again.`,
    occupied: (place) =>
      `There is already something in ${place === undefined ? "the cells" : `“${place}”`}. Choose another place, or agree to overwrite it.`,
    planSheet: (place) =>
      `${place === undefined ? "The sheet" : `“${place}”`} is one of the plan's sheets and is rewritten when the plan changes. Select a cell on another sheet, or choose a new one.`,
    nameTaken: (place) =>
      `There already is a sheet called ${place === undefined ? "the same" : `“${place}”`}, with other content. Rename or delete it, and try again.`,
    formulasMisled: (place) =>
      `${place === undefined ? "Formulas in other sheets" : `Formulas in “${place}”`} point at cells that move or go. Agree to it, or change the formulas first.`,
    changedMeanwhile: (place) =>
      `${place === undefined ? "The workbook" : `“${place}”`} has been changed in the meantime. Try again to see what would change now.`,
    tooLarge: () =>
      "It is more than Excel takes at once. Try in Excel on the computer instead of on the web, or divide the plan.",
    busy: () =>
      "Excel is busy, perhaps with another workbook. Click in the sheet, wait a moment and try again.",
    sessionLost: () =>
      "The connection to the workbook is lost. Close the workbook, open it again and try once more.",
    noAnswer: () =>
      "Excel does not answer. If you are typing in a cell, press Enter. Try again; if that does not help, close the workbook and open it again.",
    cancelled: () => "You cancelled it.",
    notSupported: () =>
      "This version of Excel cannot do it. Use a newer one, or open the workbook in Excel on the web.",
    placeGone: (place) =>
      `${place === undefined ? "The place" : `“${place}”`} does not exist any more. It may have been deleted or renamed. Try again.`,
    noCellSelected: () =>
      "Select a cell in the sheet and try again. Something else is selected now, such as a chart.",
    refused: () => "Excel refused without saying why. Try again.",
  },
  aftermath: {
    asBefore: "The workbook is as it was.",
    unfinished:
      "Some of it may have been written. It is taken back the next time the pane reads the workbook.",
  },
  detail: (detail) => `Excel’s own code: ${detail}.`,
};
