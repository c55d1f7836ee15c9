import { defaultLook, type Look } from "./look.js";

/** As Office.js gives it: an empty cell is "", an error is its text (`#REF!`). */
export type CellValue = string | number | boolean;

export interface Cell {
  /** What was typed; "" where there is a formula. */
  readonly value: CellValue;
  /** With its `=`, in English. */
  readonly formula?: string;
  readonly look: Look;
}

export const emptyCell: Cell = { value: "", look: defaultLook };

export const hasContent = ({ value, formula }: Cell): boolean =>
  formula !== undefined || value !== "";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|CIRC!|ERROR!)$/;

export const isErrorValue = (value: CellValue): boolean =>
  typeof value === "string" && ERROR.test(value);
