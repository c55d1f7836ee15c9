import type { Change, Difference, DifferenceRow } from "../../comparison/index.js";
import { checkBasis } from "../../evaluation/index.js";
import type { Locale } from "../../locale/index.js";
import { fail } from "../../problem/index.js";
import { comparisonTexts } from "../../text/comparison/index.js";
import {
  comparedNames,
  comparisonNotes,
  narrowedCaption,
  type ComparisonOptions,
} from "./comparison-context.js";
import { cornerOf, scaleOf, textsOf } from "../context.js";
import { dimensionName, groupLabel } from "../group-label.js";
import { printGrid, type GridRow } from "../grid.js";
import { percentCell } from "../percent-cell.js";
import { signed, type Signs } from "../signs.js";
import type { Column, Table } from "../table.js";
import { columnParentsOf, totalColumn, yearColumns } from "../year-columns.js";

/** One row of figures before and after, and what it is called. */
interface Compared {
  readonly kind: GridRow["kind"];
  readonly label: string;
  readonly change: Change;
  readonly parent?: number;
}

const figureColumn = (id: string, label: string): Column => ({ id, label, kind: "figure" });

/** A saving is money; fewer FTE stay a negative number. */
const signsOf = ({ measure }: Difference, { signs }: ComparisonOptions): Signs =>
  measure === "cost" ? (signs ?? "expenditure") : "expenditure";

const captionParts = ({ by }: Difference, locale: Locale): string =>
  by.map((dimension) => dimensionName(dimension, textsOf({ locale }))).join(", ");

/** A sum over years of money exists in fixed prices only, and of FTE never. */
function checkYear({ years, by, sum, measure, to }: Difference, year: number | undefined): void {
  if (year === undefined && by.length > 0 && !sum.total) {
    checkBasis(to, { measure, where: {} });
    fail({ code: "missingKey", path: ["year"], expected: years.map(String) });
  }
  if (year !== undefined && !years.includes(year))
    fail({
      code: "yearOutside",
      path: ["year"],
      found: String(year),
      expected: years.map(String),
    });
}

/** What the rows are: the groups and their sum, in one year or over all; or the years themselves. */
function comparedRows(found: Difference, { locale, year }: DifferenceTableOptions): Compared[] {
  const { rows, sum, years, by, from, to } = found;
  const at = (row: DifferenceRow): Change | undefined =>
    year === undefined ? row.total : row.byYear.get(year);
  if (by.length > 0) {
    const groups = rows.flatMap((row): Compared[] => {
      const change = at(row);
      const label = groupLabel(row, by, [to, from], locale);
      return change ? [{ kind: "line", label, change, parent: rows.length }] : [];
    });
    const total = at(sum);
    return [
      ...groups,
      ...(total
        ? [{ kind: "total" as const, label: textsOf({ locale }).total, change: total }]
        : []),
    ];
  }
  const shown = year === undefined ? years : [year];
  const total = year === undefined && sum.total;
  return [
    ...shown.flatMap((each): Compared[] => {
      const change = sum.byYear.get(each);
      if (!change) return [];
      const parent = total ? { parent: shown.length } : {};
      return [{ kind: "line", label: String(each), change, ...parent }];
    }),
    ...(total
      ? [{ kind: "total" as const, label: textsOf({ locale }).allYears, change: total }]
      : []),
  ];
}

/**
 * How a difference is printed.
 *
 * @example
 * ```ts
 * const options: DifferenceTableOptions = { locale: "da", year: 2012 };
 * const found = difference(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
 * differenceTable(found, options).rows.length; //=> 1
 * ```
 */
export interface DifferenceTableOptions extends ComparisonOptions {
  /** One budget year instead of all of them. */
  readonly year?: number;
}

/**
 * A difference as a table: from, to, change, and the change in per cent. A difference that is not
 * divided has a row for each year; a divided one has a row for each group, over the years or in one.
 *
 * @param found - the difference
 * @param options - language, unit, footing, signs, and the year
 * @returns the table; amounts in `options.unit`, or full-time equivalents. Per cent are of the
 *   amount from, and left out where that is nought or of the other direction
 * @throws ProblemError `fixedPricesOnly` for groups over all years in current prices, `yearOutside`
 *   for a year that is not compared
 * @example
 * ```ts
 * const found = difference(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }), { by: ["unit"] });
 * const table = differenceTable(found, { locale: "da", year: 2012 });
 * renderTable(table, { format: "csv" }).split("\r\n").slice(0, 3); //=> ["1.000 kr. – 2012 p/l;Fra;Til;Ændring;Ændring i %", "Socialcentret;12500;8500;-4000;-32,0", "Herbergerne;0;7500;7500;"]
 * ```
 */
export function differenceTable(found: Difference, options: DifferenceTableOptions): Table {
  const texts = comparisonTexts[options.locale];
  const { locale, year } = options;
  const signs = signsOf(found, options);
  checkYear(found, year);
  const compared = comparedRows(found, options);
  const rows = compared.map(({ kind, label, change, parent }): GridRow => ({
    kind,
    label,
    values: [change.from, change.to, signed(change.change, signs)],
    ...(parent === undefined ? {} : { parent }),
  }));
  const printed = printGrid(
    {
      rows,
      // What it was and the change make what it is; what it is and the saving make what it was.
      columnParents: signs === "saving" ? [undefined, 0, 0] : [1, undefined, 1],
      scale: scaleOf(
        found.measure,
        options,
        rows.flatMap(({ values }) => values),
      ),
    },
    ["from", "to", "change"],
    options.footing ?? "independent",
  );
  const [from, to] = comparedNames(found, options);
  const caption = narrowedCaption(
    texts.captions.difference(from, to, captionParts(found, locale)),
    found.where,
    found,
    locale,
  );
  return {
    id: "difference",
    locale,
    caption: year === undefined ? caption : texts.narrowedTo(caption, String(year)),
    corner: cornerOf(found.measure, found.to, options),
    columns: [
      figureColumn("from", texts.from),
      figureColumn("to", texts.to),
      figureColumn("change", texts.change[signs]),
      figureColumn("percent", texts.percent[signs]),
    ],
    rows: printed.rows.map((row, at) => {
      const entry = compared[at];
      return entry
        ? { ...row, cells: [...row.cells, percentCell(entry.change.percent, signs)] }
        : row;
    }),
    notes: comparisonNotes(found, printed, { locale, signs }),
  };
}

/**
 * The change of each group, year by year.
 *
 * @param found - the difference
 * @param options - language, unit, footing and signs
 * @returns the table, with a column for the sum of the years where there is one
 * @example
 * ```ts
 * const found = difference(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }), { by: ["role"] });
 * const table = changeByYear(found, { locale: "da" });
 * renderTable(table, { format: "csv" }).split("\r\n")[1]; //=> "Boligrådgivere;3500;3500;3500;3500;14000"
 * ```
 */
export function changeByYear(found: Difference, options: ComparisonOptions): Table {
  const texts = comparisonTexts[options.locale];
  const { years, by, rows: groups, sum, from, to } = found;
  const { locale } = options;
  const signs = signsOf(found, options);
  const withTotal = sum.total !== undefined;
  const columns = [...yearColumns(found), ...(withTotal ? [totalColumn(options)] : [])];
  const changes = ({ byYear, total }: DifferenceRow) =>
    [...years.map((year) => byYear.get(year)), ...(withTotal ? [total] : [])].map(
      (change) => change && signed(change.change, signs),
    );
  const rows: GridRow[] = [
    ...(by.length === 0 ? [] : groups).map((row): GridRow => ({
      kind: "line",
      label: groupLabel(row, by, [to, from], locale),
      values: changes(row),
      parent: groups.length,
    })),
    { kind: "total", label: texts.change[signs], values: changes(sum) },
  ];
  const printed = printGrid(
    {
      rows,
      columnParents: columnParentsOf(columns),
      scale: scaleOf(
        found.measure,
        options,
        rows.flatMap(({ values }) => values),
      ),
    },
    columns.map(({ id }) => id),
    options.footing ?? "independent",
  );
  const [before, after] = comparedNames(found, options);
  return {
    id: "change-by-year",
    locale,
    caption: narrowedCaption(
      texts.captions.changeByYear(before, after, captionParts(found, locale)),
      found.where,
      found,
      locale,
    ),
    corner: cornerOf(found.measure, found.to, options),
    columns,
    rows: printed.rows,
    notes: comparisonNotes(found, printed, { locale, signs }),
  };
}
