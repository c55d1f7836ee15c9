import { equals, subtract } from "../../exact/index.js";
import type { InputSensitivity, Sensitivity, SensitivityPoint } from "../../sensitivity/index.js";
import { comparisonTexts } from "../../text/comparison/index.js";
import { inputLabel, inputValueText, sensitivityTexts } from "../../text/sensitivity/index.js";
import { textsOf, type TableOptions } from "../context.js";
import { printGrid, type GridRow } from "../grid.js";
import {
  cornerOfFigure,
  measureOfFigure,
  notesOnFigure,
  scaleOfFigure,
  subjectOfFigure,
} from "./sensitivity-context.js";
import { percentCell } from "../percent-cell.js";
import { signed, type Signs } from "../signs.js";
import type { Column, Row, Table } from "../table.js";

/**
 * How a sensitivity is printed.
 *
 * @example
 * ```ts
 * const options: SensitivityTableOptions = { locale: "da", unit: "mio" };
 * const inputs = [{ path: "rates/aarsvaerk/amount", values: ["480000"] }];
 * sensitivityTable(sensitivity(examplePlan, { inputs, query: "cost/2012" }), options).corner; //=> "mio. kr. – 2012 p/l"
 * ```
 */
export interface SensitivityTableOptions extends Pick<
  TableOptions,
  "locale" | "unit" | "decimals"
> {
  /** Whether a change or a saving is positive; the figure itself always is a cost. */
  readonly signs?: Signs;
}

/** What the rows show: a heading for each input, and a row for each of its values. */
interface Shown {
  readonly row: GridRow;
  readonly point?: SensitivityPoint;
}

function shownRows(
  { input, points }: InputSensitivity,
  found: Sensitivity,
  { locale, signs }: { readonly locale: Table["locale"]; readonly signs: Signs },
): Shown[] {
  const texts = sensitivityTexts[locale];
  const { currency } = found.outcome.plan;
  const heading = textsOf({ locale }).areaHeading(inputLabel(input, locale));
  return [
    { row: { kind: "section", label: heading, values: [] } },
    ...points.map((point): Shown => {
      const value = inputValueText(input, point, { locale, currency });
      return {
        point,
        row: {
          kind: "line",
          label: point.isPlans ? texts.plansValue(value) : value,
          values: [point.figure, signed(point.change, signs)],
          paths: point.isPlans ? [found.figure.path] : [],
        },
      };
    }),
  ];
}

const printedIn = ({ cells }: Row, column: number) => {
  const cell = cells[column];
  return cell?.kind === "figure" ? cell.printed : undefined;
};

/** Whether a printed change is not the distance between the printed figures. */
function deviates(rows: readonly Row[], shown: readonly Shown[], signs: Signs): boolean {
  const plans = rows.find((_, at) => shown[at]?.point?.isPlans);
  const own = plans && printedIn(plans, 0);
  return rows.some((row) => {
    const [figure, change] = [printedIn(row, 0), printedIn(row, 1)];
    return own && figure && change && !equals(subtract(figure, own), signed(change, signs));
  });
}

/**
 * A sensitivity as a table: for each input its values in order, the plan's own marked in words; the
 * figure, its change from the plan's own, and the change in per cent.
 *
 * @param found - the sensitivity
 * @param options - language, unit and signs
 * @returns the table; amounts in `options.unit`, or full-time equivalents
 * @example
 * ```ts
 * const values = valueRange({ from: "480000", to: "510000", step: "30000" });
 * const found = sensitivity(examplePlan, {
 *   inputs: [{ path: "rates/aarsvaerk/amount", values }],
 *   query: "cost/proposal=intensiveret-indsats/2012", view: { scenario: "begge" },
 * });
 * const table = sensitivityTable(found, { locale: "da" });
 * table.caption; //=> "Følsomhed – Intensiveret indsats i udsatte byområder"
 * renderTable(table, { format: "csv" }).split("\r\n").slice(0, 5); //=> ["1.000 kr. – 2012 p/l;Udgifter 2012;Ændring;Ændring i %", "Årsværkspris (2012 p/l):;;;", "480.000 kr.;4800;-200;-4,0", "500.000 kr. (planens værdi);5000;0;0,0", "510.000 kr.;5100;100;2,0"]
 * ```
 */
export function sensitivityTable(found: Sensitivity, options: SensitivityTableOptions): Table {
  const { locale } = options;
  const texts = sensitivityTexts[locale];
  // Fewer FTE stay a negative number.
  const signs = (found.query.measure === "cost" && options.signs) || "expenditure";
  const shown = found.inputs.flatMap((input) => shownRows(input, found, { locale, signs }));
  const rows = shown.map(({ row }) => row);
  const { change, percent, savingsPositive } = comparisonTexts[locale];
  const columns: Column[] = [
    { id: "figure", label: measureOfFigure(found, locale), kind: "figure" },
    { id: "change", label: change[signs], kind: "figure" },
  ];
  const printed = printGrid(
    {
      rows,
      columnParents: columns.map(() => undefined),
      scale: scaleOfFigure(
        found,
        options,
        rows.flatMap(({ values }) => values.filter((value) => value !== undefined)),
      ),
    },
    columns.map(({ id }) => id),
    "independent",
  ).rows;
  return {
    id: "sensitivity",
    locale,
    caption: texts.captions.sensitivity(subjectOfFigure(found, locale)),
    corner: cornerOfFigure(found, options),
    columns: [...columns, { id: "percent", label: percent[signs], kind: "figure" }],
    rows: printed.map((row, at) => {
      const point = shown[at]?.point;
      return point ? { ...row, cells: [...row.cells, percentCell(point.percent, signs)] } : row;
    }),
    notes: [
      ...(deviates(printed, shown, signs) ? [textsOf(options).roundingNote] : []),
      ...(signs === "saving" ? [savingsPositive] : []),
      texts.oneAtATime,
      ...notesOnFigure(found, locale),
    ],
  };
}
