import { expect } from "vitest";
import type { FigureQuery, Locale, Outcome, Plan, Table, View } from "../../src/index.js";
import {
  decimalText,
  evaluate,
  explain,
  explanationText,
  figure,
  parsePlan,
  pathText,
  problemText,
  renderTable,
  stateIndexSeries,
  stateSource,
} from "../../src/index.js";

/** A plan as somebody may type it: unchecked. */
export type Draft = Readonly<Record<string, unknown>>;

/** A plan of 2012–2015 in 2012 p/l with the state's series, three units and a rate of 500.000 kr. */
export const draft = (over: Draft = {}): Draft => ({
  schemaVersion: 1,
  title: "Prøve",
  language: "da",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 4 },
  series: "statens-loen",
  sources: [stateSource],
  indexSeries: stateIndexSeries,
  units: [
    { id: "vest", label: "Vest" },
    { id: "syd", label: "Syd" },
    { id: "nord", label: "Nord" },
  ],
  rates: [{ id: "pris", label: "Årsværkspris", amount: "500000" }],
  ...over,
});

/** The plan, which must be valid; otherwise the test fails with what is wrong. */
export function planOf(input: Draft): Plan {
  const result = parsePlan(input);
  if (result.ok) return result.value;
  return expect.fail(result.problems.map((problem) => problemText(problem, "da")).join("\n"));
}

export const outcomeOf = (over: Draft, view: View = {}): Outcome =>
  evaluate(planOf(draft(over)), view);

/** Places and codes of what is wrong with a plan; empty when it is valid. */
export function faultsOf(over: Draft): string[] {
  const result = parsePlan(draft(over));
  return result.ok ? [] : result.problems.map(({ path, code }) => `${pathText(path)}: ${code}`);
}

/** Ten FTE at 500.000 kr. unless told otherwise. */
export const staff = (over: Draft = {}): Draft => ({
  id: "linje",
  role: "Medarbejdere",
  fte: "10",
  rate: "pris",
  ...over,
});

export const amountLine = (over: Draft = {}): Draft => ({
  id: "beloeb",
  label: "Beløb",
  ...over,
});

export const proposal = (over: Draft = {}): Draft => ({
  id: "forslag",
  kind: "request",
  title: "Forslaget",
  ...over,
});

/** The value of a figure as decimal text. */
export const value = (outcome: Outcome, query: FigureQuery | string): string =>
  decimalText(figure(outcome, query).value);

/** A figure that stands, and whose explanation comes to the same. */
export function expectFigure(outcome: Outcome, path: string, expected: string): void {
  expect(value(outcome, path), path).toBe(expected);
  expect(decimalText(explain(outcome, path).value), `explanation of ${path}`).toBe(expected);
}

/** The value of a figure in every budget year. */
export const byYear = (outcome: Outcome, where: FigureQuery["where"] = {}): string[] =>
  outcome.years.map((year) => value(outcome, { measure: "cost", where, year }));

export const explained = (outcome: Outcome, path: string, locale: Locale = "da"): string =>
  explanationText(explain(outcome, path), { locale, currency: outcome.plan.currency });

/** The rows of a table as printed: label and cells, separated by semicolons. */
export const printed = (table: Table): string[] =>
  renderTable(table, { format: "csv" }).split("\r\n").slice(1, -1);
