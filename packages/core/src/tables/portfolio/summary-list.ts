import type { Ratio } from "../../exact/index.js";
import { proposalSummaries, type Portfolio, type ProposalSummary } from "../../portfolio/index.js";
import { portfolioTexts } from "../../text/portfolio/index.js";
import { fteScale, moneyScale, textsOf } from "../context.js";
import { addRows, printGrid, type GridRow, type Scale } from "../grid.js";
import { plansText, portfolioCorner } from "./portfolio-context.js";
import { summaryColumns, type SummaryColumn, type SummaryListOptions } from "./summary-columns.js";
import { summaryListNotes } from "./summary-notes.js";
import { emptyCell, textCell, type Cell, type Row, type Table } from "../table.js";

/** The rows of the columns that count one quantity, with their total. */
function figureRows(
  summaries: readonly ProposalSummary[],
  columns: readonly SummaryColumn[],
  quantity: "money" | "fte",
  options: SummaryListOptions,
): { readonly rows: Row[]; readonly needsNote: boolean } {
  const counting = columns.flatMap((column) =>
    column.kind === "figure" && column.quantity === quantity ? [column] : [],
  );
  const lines = summaries.map((summary): GridRow => ({
    kind: "line",
    label: summary.title,
    values: counting.map(({ value }) => value(summary)),
    parent: summaries.length,
  }));
  const total = addRows(lines, counting.length);
  const values: (Ratio | undefined)[] = [...lines.flatMap((line) => line.values), ...total];
  const scale: Scale = quantity === "money" ? moneyScale(options, values) : fteScale(values);
  return printGrid(
    {
      rows: [...lines, { kind: "total", label: textsOf(options).total, values: total }],
      columnParents: counting.map(() => undefined),
      scale,
    },
    counting.map(({ id }) => id),
    "independent",
  );
}

/**
 * The committee's summary list: every proposal of every plan with its number, what it invests in each
 * control area, its saving when fully phased in and from when, its permanent FTE, and its payback
 * period. Each proposal is adopted alone, on top of the adopted budget of its plan.
 *
 * @param portfolio - consolidated plans
 * @param options - language, unit, signs, and what to rank by
 * @returns the table, amounts in `options.unit` at the portfolio's price level, and full-time equivalents
 * @throws ProblemError `missingSeries` or `missingIndexYear`, by the names of the plans, for proposals
 *   that cannot be restated, `unknownValue` for a ranking there is none of
 * @example
 * ```ts
 * const table = summaryList(consolidate([{ name: "SOF", plan: examplePlan }]), { locale: "da", signs: "expenditure" });
 * table.columns.map(({ label }) => label); //=> ["Varig ændring", "Fuldt indfaset", "Årsværk, varigt"]
 * renderTable(table, { format: "csv" }).split("\r\n")[1]; //=> "Spareforslag til Budget 2012;3500;2012;7"
 * ```
 */
export function summaryList(portfolio: Portfolio, options: SummaryListOptions): Table {
  const { locale, rankBy } = options;
  const summaries = proposalSummaries(portfolio, rankBy === undefined ? {} : { rankBy });
  const columns = summaryColumns(portfolio, summaries, options);
  const money = figureRows(summaries, columns, "money", options);
  const staff = figureRows(summaries, columns, "fte", options);
  const cellOf = (column: SummaryColumn, at: number): Cell => {
    const summary = summaries[at];
    if (column.kind === "text") {
      const text = summary ? column.text(summary) : "";
      return text === "" ? emptyCell : textCell(text);
    }
    const { quantity } = column;
    const alike = columns.filter((each) => each.kind === "figure" && each.quantity === quantity);
    const { rows } = quantity === "money" ? money : staff;
    return rows[at]?.cells[alike.indexOf(column)] ?? emptyCell;
  };
  return {
    id: "summary-list",
    locale,
    caption: portfolioTexts[locale].captions.summaryList(plansText(portfolio, locale)),
    corner: portfolioCorner(portfolio, options),
    columns: columns.map(({ id, label, kind }) => ({ id, label, kind })),
    rows: money.rows.map(({ kind, label }, at) => ({
      kind,
      label,
      cells: columns.map((column) => cellOf(column, at)),
    })),
    notes: [
      ...(money.needsNote ? [textsOf(options).roundingNote] : []),
      ...summaryListNotes(portfolio, summaries, options),
    ],
  };
}
