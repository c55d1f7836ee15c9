import { evaluateWith, frameAccountOf, type Outcome } from "../evaluation/index.js";
import { fail } from "../problem/index.js";
import { findingText } from "../text/finding-text.js";
import { moneyCorner, moneyScale, textsOf, type TableOptions } from "./context.js";
import { printGrid, type GridRow } from "./grid.js";
import { notesOn } from "./notes.js";
import type { Table } from "./table.js";
import { separateColumns, yearColumns } from "./year-columns.js";

/**
 * The account of a multi-year frame: what was available, drawn and carried forward, year by year.
 * A frame is nominal, so the account is in current prices whatever the outcome shows.
 *
 * @param outcome - an evaluated plan with frames
 * @param options - language and unit
 * @returns the table, nominal amounts in `options.unit`
 * @throws ProblemError `notPossible` when the plan has no frame
 * @example
 * ```ts
 * const plan = {
 *   ...examplePlan, frames: [{ id: "ramme", label: "Rammen", amount: "400", amountUnit: "1000kr" as const, years: { first: 2012, last: 2015 } }],
 *   proposals: [{ id: "p", kind: "request" as const, title: "P", amounts: [{
 *     id: "a", label: "Aktiviteter", amountUnit: "1000kr" as const, amountByYear: { "2012": "150", "2013": "200", "2014": "75", "2015": "0" },
 *     series: "none", funding: [{ frame: "ramme", share: "100" }],
 *   }] }], scenarios: [],
 * };
 * const outcome = evaluate(plan, { adopted: ["p"] });
 * renderTable(frameAccount(outcome, { locale: "da" }), { format: "csv" }).split("\r\n")[4]; //=> "Rest, videreføres;250;50;-25;-25"
 * outcome.findings.map(({ code, year }) => [code, year]); //=> [["frameOverdrawn", 2014], ["frameOverdrawn", 2015]]
 * ```
 */
export function frameAccount(
  outcome: Outcome,
  options: Pick<TableOptions, "locale" | "unit" | "decimals">,
): Table {
  const texts = textsOf(options);
  const { frames } = outcome.model;
  if (frames.length === 0)
    return fail({ code: "notPossible", path: ["frames"], found: "–", expected: ["frames"] });
  const nominal = evaluateWith(outcome, { priceLevel: "current" });
  const columns = yearColumns(outcome);
  const rows = frames.flatMap((frame): GridRow[] => {
    const account = frameAccountOf(nominal.model, frame, nominal.valuation);
    return [
      { kind: "section", label: frame.label, values: [] },
      { kind: "line", label: texts.frame.opening, values: account.map(({ opening }) => opening) },
      { kind: "line", label: texts.frame.drawn, values: account.map(({ drawn }) => drawn) },
      { kind: "subtotal", label: texts.frame.left, values: account.map(({ left }) => left) },
    ];
  });
  const scale = moneyScale(
    options,
    rows.flatMap(({ values }) => values),
  );
  const printed = printGrid(
    { rows, columnParents: separateColumns(columns), scale },
    columns.map(({ id }) => id),
    "independent",
  );
  return {
    id: "frame-account",
    locale: options.locale,
    caption: texts.captions.frameAccount(frames.map(({ label }) => label).join(", ")),
    corner: moneyCorner(nominal, options),
    columns,
    rows: printed.rows,
    notes: [
      ...nominal.findings
        .filter(({ code }) => code === "frameOverdrawn")
        .map((finding) => findingText(finding, outcome.plan, options.locale)),
      ...notesOn(
        frames.map(({ amount }) => ({ op: "input", input: amount })),
        outcome,
        options.locale,
      ),
    ],
  };
}
