import type { Problem, ProblemPath } from "../../problem/index.js";
import { placedFundingOf, placedLinesOf } from "../plan-lines.js";
import { thousandsOrDecimals } from "./number-readings.js";
import type { Plan } from "../schema/plan-schema.js";

/** Amounts that share a unit, with their places. */
interface Stated {
  readonly amountUnit?: string | undefined;
  readonly path: ProblemPath;
  readonly amount?: string | undefined;
  readonly byYear?: readonly [key: string, table: Readonly<Record<string, string>> | undefined];
}

function statedIn(plan: Plan): Stated[] {
  return [
    ...(plan.rates ?? []).flatMap(({ amount, amountUnit, parts }, at): Stated[] => [
      { amount, amountUnit, path: ["rates", at] },
      ...(parts ?? []).map((part, position) => ({
        amount: part.amount,
        amountUnit,
        path: ["rates", at, "parts", position],
      })),
    ]),
    ...(plan.frames ?? []).map(({ amount, amountUnit }, at) => ({
      amount,
      amountUnit,
      path: ["frames", at],
    })),
    ...placedLinesOf(plan).flatMap(({ kind, line, path }): Stated[] =>
      kind === "amount" ? [withYears(line, path)] : [],
    ),
    ...placedFundingOf(plan).flatMap(({ entries, path }) =>
      entries.map((entry, at) => withYears(entry, [...path, at])),
    ),
    ...(plan.actuals ?? []).map(({ spent, amountUnit }, at): Stated => ({
      amountUnit,
      path: ["actuals", at],
      byYear: ["spent", spent],
    })),
  ];
}

const withYears = (
  entry: Pick<Stated, "amount" | "amountUnit"> & {
    readonly amountByYear?: Readonly<Record<string, string>> | undefined;
  },
  path: ProblemPath,
): Stated => ({
  amount: entry.amount,
  amountUnit: entry.amountUnit,
  path,
  byYear: ["amountByYear", entry.amountByYear],
});

function amountsWithPaths({ path, amount, byYear }: Stated): [string, ProblemPath][] {
  const [key, table = {}] = byYear ?? ["amountByYear"];
  return [
    ...(amount === undefined ? [] : [[amount, [...path, "amount"]] as [string, ProblemPath]]),
    ...Object.entries(table).map(([year, text]): [string, ProblemPath] => [
      text,
      [...path, key, year],
    ]),
  ];
}

const likeThousands = /^(-?[1-9]\d{0,2})\.(\d{3})$/;

/**
 * “500.000” kroner is five hundred thousand to whoever writes as Danes do, and five hundred to the
 * plan format. Nobody states tenths of an øre, so it is asked about; two or four decimals are clear.
 */
export function checkAmounts(plan: Plan): Problem[] {
  return statedIn(plan)
    .filter(({ amountUnit = "kr" }) => amountUnit === "kr")
    .flatMap(amountsWithPaths)
    .flatMap(([found, path]): Problem[] => {
      const [, whole = "", decimals = ""] = likeThousands.exec(found) ?? [];
      if (whole === "") return [];
      const expected = thousandsOrDecimals(whole, decimals);
      return [{ code: "ambiguousNumber", path, found, expected, details: { form: "decimal" } }];
    });
}
