import type { RankedProposal, UnitCostRanking } from "../../appraisal/index.js";
import { evaluateWith, type Outcome } from "../../evaluation/index.js";
import { divide, one, roundToDecimals } from "../../exact/index.js";
import type { Locale } from "../../locale/index.js";
import { appraisalTexts } from "../../text/appraisal/index.js";
import { nameOf } from "../../text/names.js";
import { moneyCorner, type TableOptions } from "../context.js";
import { decimalsFor } from "../grid.js";
import { figureCell, textCell, type Row, type Table } from "../table.js";
import { rangeCell, unitCostNotes, unitCostScale } from "./unit-cost.js";

/** The sources of all that is ranked, which no single view of the ranking adopts together. */
function notesOnRanked(proposals: readonly string[], from: Outcome, locale: Locale): string[] {
  const adopted = [...new Set([...from.view.adopted, ...proposals])];
  const together = evaluateWith(from, { adopted });
  const lines = together.model.lines.filter(({ owner }) => proposals.includes(owner));
  return unitCostNotes(lines, together, locale, true);
}

/**
 * The table of a ranking by unit cost: what each proposal costs over the years, how many cases its
 * staff can handle in them, and what each case costs; lowest first. The notes name the proposals that
 * could not be ranked, and why.
 *
 * @param ranking - what `rankByUnitCost` found
 * @param options - language, and unit of the amounts (kr. unless told)
 * @returns the table, amounts in `options.unit`; ranges are texts
 * @example
 * ```ts
 * const table = unitCostRanking(rankByUnitCost(examplePlan), { locale: "da" });
 * renderTable(table, { format: "csv" }).split("\r\n")[2]; //=> "Intensiveret indsats i udsatte byområder;1;20000000;400–800;25.000–50.000"
 * ```
 */
export function unitCostRanking(
  ranking: UnitCostRanking,
  options: Pick<TableOptions, "locale" | "unit" | "decimals">,
): Table {
  const { locale, unit = "kr" } = options;
  const texts = appraisalTexts[locale].unitCost.ranking;
  const { from, rankings, unranked } = ranking;
  const scale = unitCostScale(options);
  const { per, decimals } = scale;
  const shown = rankings.flatMap(({ ranked }) => ranked);
  const countDecimals = decimalsFor(
    shown.flatMap(({ figure: { count } }) => [count.low, count.high]),
    1,
  );
  const nameOfProposal = (id: string) => nameOf(from.model, "proposal", id, locale);
  const rowOf = ({ rank, proposal, figure: { cost, count, perUnit } }: RankedProposal): Row => ({
    kind: "line",
    label: nameOfProposal(proposal),
    cells: [
      textCell(String(rank)),
      figureCell("money", cost, roundToDecimals(divide(cost, per), decimals), decimals),
      rangeCell(count, { quantity: "factor", per: one, decimals: countDecimals }, locale),
      rangeCell(perUnit, scale, locale),
    ],
  });
  return {
    id: "unit-cost-ranking",
    locale,
    caption: texts.caption,
    corner: moneyCorner(from, { locale, unit }),
    columns: [
      { id: "rank", label: texts.rank, kind: "figure" },
      { id: "cost", label: texts.cost, kind: "figure" },
      { id: "count", label: texts.count, kind: "figure" },
      { id: "each", label: texts.each, kind: "figure" },
    ],
    rows: rankings.flatMap(({ of, ranked }): Row[] => [
      { kind: "section", label: texts.heading(of), cells: [] },
      ...ranked.map(rowOf),
    ]),
    notes: [
      texts.orderNote,
      ...unranked.map(({ proposal, reason }) => texts.unranked[reason](nameOfProposal(proposal))),
      ...notesOnRanked(
        shown.map(({ proposal }) => proposal),
        from,
        locale,
      ),
    ],
  };
}
