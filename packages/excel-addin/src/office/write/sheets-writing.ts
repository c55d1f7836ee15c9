import type { Writing } from "../workbook-port.js";
import { sheetImages } from "./sheet-image.js";

/** The sheets of a plan as they are to be written. */
export type SheetsWriting = Extract<Writing, { readonly kind: "sheets" }>;

/** The sheets that are ours, or shall be. */
export const ownSheetNames = ({ workbook, replaces }: SheetsWriting): string[] => [
  ...new Set([...sheetImages(workbook).keys(), ...sheetImages(replaces).keys()]),
];
