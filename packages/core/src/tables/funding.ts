import type { Outcome } from "../evaluation/index.js";
import { ownFunding } from "../expression/index.js";
import type { FundingPool } from "../model/index.js";
import { findingText } from "../text/finding-text.js";
import type { Locale } from "../locale/index.js";
import { nameOf } from "../text/names.js";
import { moneyCorner, moneyScale, subjectOfView, textsOf, type TableOptions } from "./context.js";
import { printGrid, type GridRow } from "./grid.js";
import { figureRow } from "./figure-row.js";
import { lineExpressions, notesOn } from "./notes.js";
import { emptyCell, textCell, type Table } from "./table.js";
import { separateColumns, yearColumns } from "./year-columns.js";

interface FundingRow extends GridRow {
  readonly expires?: string;
}

/** What a pool costs in all, and who pays it: its grants with their end, and the authority itself. */
function poolRows(
  pool: FundingPool,
  outcome: Outcome,
  locale: Locale,
  offset: number,
): FundingRow[] {
  const texts = textsOf({ locale });
  const row = (label: string, payer?: string): FundingRow => ({
    kind: "line",
    label,
    ...figureRow(
      outcome,
      outcome.years,
      pool.lines.map(({ id }) => ({
        line: id,
        ...(payer === undefined ? {} : { funding: payer }),
      })),
    ),
  });
  const grossAt = offset + pool.entries.length + 2;
  return [
    { kind: "section", label: pool.label, values: [] },
    ...pool.entries.map(({ payer, until }): FundingRow => ({
      ...row(nameOf(outcome.model, "funding", payer, locale), payer),
      parent: grossAt,
      ...(until === undefined ? {} : { expires: String(until) }),
    })),
    { ...row(texts.ownNeed, ownFunding), parent: grossAt },
    { ...row(texts.gross), kind: "subtotal" },
  ];
}

/**
 * Who pays for what, and until when: each funded line or proposal with its grants, the year they
 * expire, what the authority pays itself, and the gross cost. Costs that outlive their grant stand in
 * the notes.
 *
 * @param outcome - an evaluated plan
 * @param options - language, unit and footing
 * @returns the table, amounts in `options.unit`
 * @throws ProblemError `unattainableFooting` for an expected figure that cannot be kept
 * @example
 * ```ts
 * const [request] = examplePlan.proposals!.filter(({ id }) => id === "intensiveret-indsats");
 * const plan = {
 *   ...examplePlan, funders: [{ id: "staten", label: "Staten" }],
 *   proposals: [{ ...request!, funding: [{ funder: "staten", share: "50", until: 2013 }] }], scenarios: [],
 * };
 * const table = funding(evaluate(plan, { adopted: ["intensiveret-indsats"] }), { locale: "da" });
 * renderTable(table, { format: "csv" }).split("\r\n")[2]; //=> "Staten;2013;2500;2500;0;0"
 * ```
 */
export function funding(outcome: Outcome, options: TableOptions): Table {
  const texts = textsOf(options);
  const columns = yearColumns(outcome);
  const { pools } = outcome.model;
  const rows = pools.reduce<FundingRow[]>(
    (sofar, pool) => [...sofar, ...poolRows(pool, outcome, options.locale, sofar.length)],
    [],
  );
  const scale = moneyScale(
    options,
    rows.flatMap(({ values }) => values),
  );
  const printed = printGrid(
    { rows, columnParents: separateColumns(columns), scale },
    columns.map(({ id }) => id),
    options.footing ?? "independent",
    options.expected,
  );
  return {
    id: "funding",
    locale: options.locale,
    caption: texts.captions.funding(subjectOfView(outcome, options.locale)),
    corner: moneyCorner(outcome, options),
    columns: [{ id: "expires", label: texts.expires, kind: "text" }, ...columns],
    rows: printed.rows.map((row, at) => {
      const expires = rows[at]?.expires;
      return row.kind === "section"
        ? row
        : { ...row, cells: [expires === undefined ? emptyCell : textCell(expires), ...row.cells] };
    }),
    notes: [
      ...(printed.needsNote ? [texts.roundingNote] : []),
      ...outcome.findings
        .filter(({ code }) => code === "costOutlivesGrant")
        .map((finding) => findingText(finding, outcome.plan, options.locale)),
      ...notesOn(
        lineExpressions(
          outcome,
          pools.flatMap(({ lines }) => lines),
          "cost",
        ),
        outcome,
        options.locale,
      ),
    ],
  };
}
