import { grantStated, noSeries, isGiven, type FundingEntry } from "@aarsvaerk/core/calculation";
import { formulaOf } from "../formula/formula-of.js";
import { fundingColumn, type Sharing } from "../layout/funding-layout.js";
import { leadsTo } from "../layout/price-steps.js";
import { referenceTo } from "../sheet/address.js";
import { referencesOn, type Context } from "./context.js";
import { stepsPerCent } from "./sharing.js";

/** Whether a nominal amount stays in the prices of a year that no index carries it from. */
function isStuck(
  entry: FundingEntry,
  { block: { pool }, position, prices }: Sharing,
  { frame: { model, levels, outcome, years } }: Context,
): boolean {
  const from = years[position] ?? 0;
  const { grant } = entry;
  if (prices === "current" || grant.kind === "share" || grant.indexed) return false;
  if (pool.series === noSeries || isGiven(entry, from, model)) return false;
  const step = { series: pool.series, from };
  return !levels.every((level) => leadsTo(step, level, model, outcome.view.asOf));
}

/**
 * What a grant gives in a year: øre, or per cent in whole steps. First and last year stand in cells, so
 * that a grant can be prolonged; into a year that no index reaches it cannot, and the formula says so.
 */
export function grantFormula(
  entry: FundingEntry,
  sharing: Sharing,
  sheet: string,
  context: Context,
): string {
  const { frame } = context;
  const { block, position, prices } = sharing;
  const { pool } = block;
  const year = frame.years[position] ?? 0;
  const stated = grantStated(entry, pool, year, frame.model);
  if (!stated) return "0";
  const row = block.firstRow + pool.entries.indexOf(entry);
  const [from, until] = [fundingColumn.from, fundingColumn.until].map((column) =>
    referenceTo({ sheet: frame.texts.sheets.funding, row, column }, sheet),
  ) as [string, string];
  const given = `AND(${from}<=${String(year)},OR(${until}="",${until}>=${String(year)}))`;
  const value = formulaOf(stated, referencesOn(sheet, context, new Map(), prices));
  const scale = entry.grant.kind === "share" ? String(stepsPerCent(pool)) : "100";
  const scaled = isStuck(entry, sharing, context) ? "NA()" : `ROUND(${value}*${scale},0)`;
  return `IF(${given},${scaled},0)`;
}
