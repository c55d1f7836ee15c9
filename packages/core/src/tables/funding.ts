import type { Outcome } from "../evaluation/index.js";
import { isZero } from "../exact/index.js";
import { definitionOf, ownFunding } from "../expression/index.js";
import type { FundingEntry, FundingPool, Model } from "../model/index.js";
import { findingText } from "../text/finding-text.js";
import type { Locale } from "../locale/index.js";
import { nameOf, reservedName } from "../text/names.js";
import { moneyCorner, moneyScale, subjectOfView, textsOf, type TableOptions } from "./context.js";
import { printGrid, type GridRow } from "./grid.js";
import { figureRow } from "./figure-row.js";
import { lineExpressions, notesOn } from "./notes.js";
import { emptyCell, textCell, type Table } from "./table.js";
import { separateColumns, yearColumns } from "./year-columns.js";

interface FundingRow extends GridRow {
  readonly expires?: string;
}

/** The last year of a grant; a frame ends with its own last year. */
const expiry = ({ payer, until }: FundingEntry, { frames }: Model): number | undefined =>
  until ?? frames.find(({ id }) => id === payer)?.last;

/** What a pool costs in all, and who pays it: each grant with its end, and the authority itself. */
function poolRows(
  pool: FundingPool,
  outcome: Outcome,
  locale: Locale,
  offset: number,
): FundingRow[] {
  const texts = textsOf({ locale });
  const { model, valuation, years } = outcome;
  const { grantPart } = definitionOf(model);
  const lines = (funding?: string) =>
    pool.lines.map(({ id }) => ({ line: id, ...(funding === undefined ? {} : { funding }) }));
  const grossAt = offset + pool.entries.length + 2;
  const grants = pool.entries.map((entry, position): FundingRow => {
    const alone = pool.entries.every(({ payer }, at) => payer !== entry.payer || at === position);
    const expires = expiry(entry, model);
    return {
      kind: "line",
      label: nameOf(model, "funding", entry.payer, locale),
      values: years.map((year) => valuation.value(grantPart(pool, year, position))),
      ...(alone ? { paths: figureRow(outcome, years, lines(entry.payer)).paths ?? [] } : {}),
      parent: grossAt,
      ...(expires === undefined ? {} : { expires: String(expires) }),
    };
  });
  const name = reservedName("proposal", pool.label, locale) ?? pool.label;
  const own = figureRow(outcome, years, lines(ownFunding));
  return [
    { kind: "section", label: name, values: [] },
    ...grants,
    { kind: "line", label: nameOf(model, "funding", ownFunding, locale), ...own, parent: grossAt },
    { kind: "subtotal", label: texts.gross, ...figureRow(outcome, years, lines()) },
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
  const { cost } = definitionOf(outcome.model);
  const pools = outcome.model.pools.filter(({ lines }) =>
    lines.some((line) =>
      outcome.years.some((year) => !isZero(outcome.valuation.value(cost(line, year)))),
    ),
  );
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
          { measure: "cost", funding: true },
        ),
        outcome,
        options.locale,
      ),
    ],
  };
}
