import { decimalText, parseDecimal, type ExpectedFigure, type Locale } from "@aarsvaerk/core";
import { stated } from "./stated.js";
import { wrongForm } from "./wrong-form.js";

/** Reads `ROW;COLUMN;FIGURE`, the figure as the language prints it; a row's label may hold semicolons. */
export function expectedFigure(text: string, locale: Locale): ExpectedFigure {
  const [figure, column, ...label] = text.split(";").reverse();
  if (figure === undefined || column === undefined || label.length === 0)
    throw wrongForm(["--expect"], text, ({ expected }) => [expected]);
  return {
    row: label.reverse().join(";").trim(),
    column: column.trim(),
    printed: decimalText(stated("--expect", parseDecimal(figure.trim(), { locale }))),
  };
}
