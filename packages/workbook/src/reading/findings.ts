import { stated } from "./stated.js";
import type { ReadingFinding, ReadingFindingCode, ReadingSeverity } from "./finding.js";

const severities: Readonly<Record<ReadingFindingCode, ReadingSeverity>> = {
  noPlan: "error",
  severalPlans: "warning",
  planChanged: "warning",
  planUnreadable: "error",
  newerProgram: "error",
  planInvalid: "error",
  notShown: "error",
  sheetMissing: "warning",
  sheetRenamed: "note",
  sheetAdded: "note",
  rowMissing: "warning",
  rowAdded: "warning",
  rowMoved: "warning",
  columnMissing: "warning",
  columnAdded: "note",
  textChanged: "warning",
  nameMissing: "warning",
  nameChanged: "warning",
  cellsAdded: "note",
  notANumber: "warning",
  notADate: "warning",
  notAFlag: "warning",
  errorInInput: "warning",
  inputEmptied: "warning",
  formulaInInput: "warning",
  unknownChoice: "warning",
  formulaMissing: "warning",
  formulaReplaced: "warning",
  formulaChanged: "warning",
  brokenReference: "warning",
  errorShown: "warning",
  changeRefused: "error",
};

type About = Omit<ReadingFinding, "code" | "severity" | "place">;

/** What is known of it; what is undefined is left out. */
type Known = { readonly [Key in keyof About]?: About[Key] | undefined };

export const finding = (
  code: ReadingFindingCode,
  place: string,
  about: Known = {},
): ReadingFinding => ({ code, severity: severities[code], place, ...stated(about) });
