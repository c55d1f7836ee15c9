import type { Appraisal, Payback } from "../../appraisal/index.js";
import type { Locale } from "../../locale/index.js";
import { appraisalTexts } from "../../text/appraisal/index.js";
import { nameOf } from "../../text/names.js";
import { fteScale, moneyCorner, moneyScale, textsOf, type TableOptions } from "../context.js";
import { printGrid } from "../grid.js";
import { investmentNotes } from "./investment-notes.js";
import { investmentRows, type InvestmentColumn } from "./investment-rows.js";
import type { Signs } from "../signs.js";
import { emptyCell, textCell, type Cell, type Column, type Row, type Table } from "../table.js";
import { columnParentsOf } from "../year-columns.js";

/**
 * What the table of an investment proposal shows beside the budget years.
 *
 * @example
 * ```ts
 * const options: InvestmentOptions = { locale: "da", thereafter: true };
 * const table = investment(appraise(examplePlan, "spareforslag-2012"), options);
 * table.columns.map(({ label }) => label); //=> ["Styringsområde", "2012", "2013", "2014", "2015", "Varigt herefter"]
 * ```
 */
export interface InvestmentOptions extends TableOptions {
  /** Which direction is positive; expenditure unless told. */
  readonly signs?: Signs;
  /** A column with the sum of the years. */
  readonly total?: boolean;
  /** A column with what holds permanently after the last year. */
  readonly thereafter?: boolean;
}

interface FigureColumn extends Column {
  readonly of: InvestmentColumn;
}

function columnsOf({ years }: Appraisal, options: InvestmentOptions): FigureColumn[] {
  const { allYears, thereafter } = textsOf(options);
  const column = (of: InvestmentColumn, label: string): FigureColumn => ({
    id: String(of),
    label,
    kind: "figure",
    of,
  });
  return [
    ...years.map((year) => column(year, String(year))),
    ...(options.total ? [column("total", allYears)] : []),
    ...(options.thereafter ? [column("thereafter", thereafter)] : []),
  ];
}

/** The payback period in words; nothing where nothing was invested. */
export function paybackText(payback: Payback, locale: Locale): string {
  const { years, notWithin } = appraisalTexts[locale].investment;
  switch (payback.kind) {
    case "noInvestment":
      return "";
    case "years":
      return years(payback.years);
    case "notWithin":
      return notWithin(String(payback.horizon));
  }
}

/** The change in staff, which has no sum over the years. */
function fteRow({ fte }: Appraisal, columns: readonly FigureColumn[], locale: Locale): Row[] {
  const values = columns.map(({ of }) => {
    if (of === "total") return undefined;
    return of === "thereafter" ? fte.thereafter : fte.byYear.get(of);
  });
  const label = appraisalTexts[locale].investment.fte;
  return printGrid(
    {
      rows: [{ kind: "line", label, values }],
      columnParents: columns.map(() => undefined),
      scale: fteScale(values),
    },
    columns.map(({ id }) => id),
    "independent",
  ).rows;
}

/** The caption's subject: the proposals by number and title. */
export const subjectOf = ({ proposals, to }: Appraisal, locale: Locale): string =>
  proposals.map((id) => nameOf(to.model, "proposal", id, locale)).join(" + ");

/**
 * The table of an investment or efficiency proposal as København prints it: permanent changes and
 * implementation costs line by line with their control area, what they come to in all, the change in
 * staff, and the payback period. Where others pay a part, their grants stand as a block of their own,
 * so that the last sum is what the authority pays itself.
 *
 * @param appraisal - the effect of the proposals
 * @param options - language, unit, signs, footing, and the columns wanted
 * @returns the table, amounts in `options.unit`
 * @throws ProblemError `unattainableFooting` for an expected figure that cannot be kept
 * @example
 * ```ts
 * const table = investment(appraise(examplePlan, "spareforslag-2012"), { locale: "da" });
 * table.corner; //=> "1.000 kr. – 2012 p/l"
 * renderTable(table, { format: "csv" }).split("\r\n").slice(7, 9); //=> ["Samlet økonomisk påvirkning;;3500;3500;3500;3500", "Årsværk;;7;7;7;7"]
 * ```
 */
export function investment(appraisal: Appraisal, options: InvestmentOptions): Table {
  const { locale, signs = "expenditure" } = options;
  const texts = appraisalTexts[locale].investment;
  const columns = columnsOf(appraisal, options);
  const rows = investmentRows({ appraisal, columns: columns.map(({ of }) => of), locale, signs });
  const scale = moneyScale(
    options,
    rows.flatMap(({ values }) => values),
  );
  const printed = printGrid(
    {
      rows,
      columnParents: columnParentsOf(columns),
      scale,
    },
    columns.map(({ id }) => id),
    options.footing ?? "independent",
    options.expected,
  );
  const named = (row: Row, first: Cell): Row =>
    row.kind === "section" ? row : { ...row, cells: [first, ...row.cells] };
  const payback = paybackText(appraisal.payback, locale);
  return {
    id: "investment",
    locale,
    caption: texts.caption(subjectOf(appraisal, locale)),
    corner: moneyCorner(appraisal.to, options),
    columns: [
      { id: "controlArea", label: texts.controlArea, kind: "text" },
      ...columns.map(({ id, label, kind }) => ({ id, label, kind })),
    ],
    rows: [
      ...printed.rows.map((row, at) => {
        const area = rows[at]?.controlArea;
        return named(row, area === undefined ? emptyCell : textCell(texts.controlAreas[area]));
      }),
      ...fteRow(appraisal, columns, locale).map((row) => named(row, emptyCell)),
      {
        kind: "line",
        label: texts.payback,
        cells: [payback === "" ? emptyCell : textCell(payback), ...columns.map(() => emptyCell)],
      },
    ],
    notes: [
      ...(printed.needsNote ? [textsOf(options).roundingNote] : []),
      ...investmentNotes(appraisal, locale, signs),
    ],
  };
}
