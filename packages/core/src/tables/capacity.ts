import { addRanges, casesIn, type UnitRange } from "../appraisal/index.js";
import type { Outcome } from "../evaluation/index.js";
import { equals, isNegative, isZero, zero, type Ratio } from "../exact/index.js";
import { formatNumber } from "../money/index.js";
import type { Locale } from "../locale/index.js";
import { subjectOfView, textsOf } from "./context.js";
import { lineExpressions, notesOn } from "./notes.js";
import { textCell, type Row, type Table } from "./table.js";
import { yearColumns } from "./year-columns.js";

/**
 * How many persons, families or cases the staffing can handle, as the range that the caseload per FTE
 * gives.
 *
 * @param outcome - an evaluated plan
 * @param options - language
 * @returns the table; the ranges are texts
 * @example
 * ```ts
 * const table = capacity(evaluate(examplePlan, { adopted: ["intensiveret-indsats"] }), { locale: "da" });
 * table.rows[0]?.cells[0]; //=> { kind: "text", text: "100–200" }
 * ```
 */
export function capacity(outcome: Outcome, options: { readonly locale: Locale }): Table {
  const { locale } = options;
  const texts = textsOf(options);
  const number = (value: Ratio) => formatNumber(value, { locale, maximumDecimals: 1 });
  const words = ({ low, high }: UnitRange) =>
    equals(low, high)
      ? number(low)
      : `${number(low)}${isNegative(low) ? " – " : "–"}${number(high)}`;
  const counted = outcome.model.lines
    .filter(({ caseload }) => caseload)
    .map((line) => ({
      line,
      ranges: outcome.years.map((year) => casesIn([line], outcome, {}, year)),
    }))
    .filter(({ ranges }) => ranges.some(({ low, high }) => !isZero(low) || !isZero(high)));
  const rows = counted.map(({ line, ranges }): Row => ({
    kind: "line",
    label: texts.caseload(
      line.label,
      words({ low: line.caseload?.low.value ?? zero, high: line.caseload?.high.value ?? zero }),
      line.caseload?.of ?? "",
    ),
    cells: ranges.map((range) => textCell(words(range))),
  }));
  const kinds = new Set(counted.map(({ line }) => line.caseload?.of));
  const totals = outcome.years.map((_, year) =>
    counted
      .flatMap(({ ranges }) => ranges[year] ?? [])
      .reduce(addRanges, { low: zero, high: zero }),
  );
  // Persons and families are not added up: a total stands only where all lines count the same thing.
  const total: Row[] =
    counted.length > 1 && kinds.size === 1
      ? [
          {
            kind: "total",
            label: texts.total,
            cells: totals.map((range) => textCell(words(range))),
          },
        ]
      : [];
  const lines = counted.map(({ line }) => line);
  return {
    id: "capacity",
    locale,
    caption: texts.captions.capacity(subjectOfView(outcome, options.locale)),
    corner: texts.capacityUnit,
    columns: yearColumns(outcome).map((column) => ({ ...column, kind: "figure" as const })),
    rows: [...rows, ...total],
    notes: notesOn(
      [
        ...lineExpressions(outcome, lines, { measure: "fte" }),
        ...lines.flatMap(({ caseload }) =>
          caseload ? [{ op: "input" as const, input: caseload.low }] : [],
        ),
      ],
      outcome,
      options.locale,
    ),
  };
}
