import {
  decimalText,
  parseDecimal,
  ProblemError,
  type ExpectedFigure,
  type Locale,
} from "@aarsvaerk/core";

/** Reads `ROW;COLUMN;FIGURE`, the figure as the language prints it; a row's label may hold semicolons. */
export function expectedFigure(text: string, locale: Locale): ExpectedFigure {
  const [figure, column, ...label] = text.split(";").reverse();
  if (figure === undefined || column === undefined || label.length === 0)
    throw new ProblemError([
      {
        code: "wrongForm",
        path: ["--expect"],
        found: text,
        expected: ["ROW;COLUMN;FIGURE"],
      },
    ]);
  const parsed = parseDecimal(figure.trim(), { locale });
  if (!parsed.ok) {
    const [first, ...rest] = parsed.problems;
    throw new ProblemError([{ ...first, path: ["--expect"] }, ...rest]);
  }
  return {
    row: label.reverse().join(";").trim(),
    column: column.trim(),
    printed: decimalText(parsed.value),
  };
}
