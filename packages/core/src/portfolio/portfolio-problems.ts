import { isIsoDate, isYear } from "../period/index.js";
import type { Plan } from "../plan/index.js";
import type { Problem } from "../problem/index.js";
import type { PortfolioEntry, PortfolioOptions } from "./portfolio.js";

/** What a request cannot be: no prices of a year, no date. */
export function optionProblems({ priceLevel, asOf }: PortfolioOptions): Problem[] {
  const refuse = (key: string, found: string, form: string): Problem => ({
    code: "wrongForm",
    path: [key],
    found,
    expected: [form],
  });
  return [
    ...(priceLevel === undefined || isYear(priceLevel)
      ? []
      : [refuse("priceLevel", String(priceLevel), "year")]),
    ...(asOf === undefined || isIsoDate(asOf) ? [] : [refuse("asOf", asOf, "date")]),
  ];
}

function nameProblems(entries: readonly PortfolioEntry[]): Problem[] {
  const names = entries.map(({ name }) => name);
  return names.flatMap((found, position): Problem[] => {
    const first = names.indexOf(found);
    return first === position
      ? []
      : [
          {
            code: "duplicateId",
            path: ["plans", position, "name"],
            found,
            details: { first: `plans[${String(first)}].name` },
          },
        ];
  });
}

/** What most have, the first of them where several are as many. */
function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const count = (value: Value) => values.filter((other) => other === value).length;
  return values.reduce<Value | undefined>(
    (best, value) => (best === undefined || count(value) > count(best) ? value : best),
    undefined,
  );
}

/** The plans that differ from what most plans have. */
function deviating(
  entries: readonly PortfolioEntry[],
  code: "currenciesDiffer" | "priceLevelMismatch",
  key: "currency" | "priceLevel",
): Problem[] {
  const of = ({ plan }: { readonly plan: Plan }) => plan[key];
  const common = mostCommon(entries.map(of));
  return entries
    .filter((entry) => of(entry) !== common)
    .map((entry) => ({
      code,
      path: [entry.name, key],
      found: String(of(entry)),
      expected: [String(common)],
    }));
}

/** What keeps plans from being added up, beside what each of them lacks by itself. */
export const entryProblems = (
  entries: readonly PortfolioEntry[],
  { priceLevel }: PortfolioOptions,
): Problem[] =>
  entries.length === 0
    ? [{ code: "emptyList", path: ["plans"] }]
    : [
        ...nameProblems(entries),
        ...deviating(entries, "currenciesDiffer", "currency"),
        ...(priceLevel === undefined ? deviating(entries, "priceLevelMismatch", "priceLevel") : []),
      ];
