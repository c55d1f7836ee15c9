import {
  addByYear,
  checkDimensions,
  group,
  hasDimension,
  type Group,
} from "../evaluation/index.js";
import type { Ratio } from "../exact/index.js";
import { dimensions, type Dimension, type FigureQuery } from "../expression/index.js";
import { fail } from "../problem/index.js";
import { costByYear } from "./cost-by-year.js";
import { firstNames, inNamedOrder, type Found } from "./found-group.js";
import { nameKey } from "./name-key.js";
import type { Portfolio } from "./portfolio.js";

/**
 * What the figures of several plans can be grouped by: every dimension of a plan but its own proposals
 * and lines, which no other plan shares.
 *
 * @example
 * ```ts
 * const by: PortfolioDimension[] = ["unit", "role"];
 * groupPortfolio(consolidate([{ name: "indsats", plan: examplePlan }]), "fte", by).length; //=> 1
 * ```
 */
export type PortfolioDimension = Exclude<Dimension, "proposal" | "line">;

/**
 * The figures of one group of a portfolio, year by year.
 *
 * @example
 * ```ts
 * const [first] = groupPortfolio(consolidate([{ name: "indsats", plan: examplePlan }]), "cost", ["unit"]) as [PortfolioGroup];
 * first.members; //=> [{ plan: "indsats", where: { unit: "socialcenter" } }]
 * ```
 */
export interface PortfolioGroup {
  /** What it is called by the first plan that has it: the name of a unit, the id of a control area. */
  readonly names: Readonly<Partial<Record<PortfolioDimension, string>>>;
  /** The groups of the plans that it is made of, by the plans' own ids. */
  readonly members: readonly { readonly plan: string; readonly where: Group["where"] }[];
  /** Kr., or full-time equivalents, in each year of the portfolio. */
  readonly byYear: ReadonlyMap<number, Ratio>;
  /** Kr. over all years; none for full-time equivalents. */
  readonly total?: Ratio;
}

/** What no other plan shares: whatever is called the same would be added up as if it were. */
const notShared: readonly Dimension[] = ["proposal", "line"];

function checkShared(by: readonly Dimension[]): void {
  const expected = dimensions.filter((dimension) => !notShared.includes(dimension));
  for (const found of by)
    if (notShared.includes(found)) fail({ code: "unknownValue", path: ["by"], found, expected });
}

/**
 * Groups a portfolio by any dimensions, year by year. Units, roles, target groups, activities and
 * payers of several plans are the same where their names are: compared without regard to capital
 * letters, to white space around them and to how much of it stands between their words. The ids of
 * the plans play no part. The groups sum to the whole to the øre.
 *
 * @param portfolio - consolidated plans
 * @param measure - `cost` in kr., or `fte` in full-time equivalents
 * @param by - what to group by, such as `["unit"]`
 * @returns the groups that have a figure other than nought in some plan, dimension by dimension as the
 *   plans first name them
 * @throws ProblemError `unknownFigure` for an account that no plan has, or for FTE by funding;
 *   `unknownValue` for proposals and lines, which plans do not share
 * @example
 * ```ts
 * const units = [{ id: "sck", label: "SOCIALCENTRET" }, { id: "herberger", label: "Herbergerne" }];
 * const staffing = [{ id: "a", role: "Rådgivere", unit: "sck", fte: "2", rate: "aarsvaerk" }];
 * const other = { ...examplePlan, units, baseline: { staffing }, proposals: [], scenarios: [] };
 * const both = consolidate([{ name: "a", plan: examplePlan }, { name: "b", plan: other }]);
 * groupPortfolio(both, "fte", ["unit"]).map(({ names, byYear }) => [names.unit, decimalText(byYear.get(2012)!)]); //=> [["Socialcentret", "27"]]
 * ```
 */
export function groupPortfolio(
  portfolio: Portfolio,
  measure: FigureQuery["measure"],
  by: readonly PortfolioDimension[],
): PortfolioGroup[] {
  checkShared(by);
  checkDimensions(
    portfolio.plans.map(({ outcome }) => outcome),
    by,
  );
  const found = portfolio.plans.flatMap((plan): Found[] => {
    const known = by.filter((dimension) => hasDimension(plan.outcome, dimension));
    return group(plan.outcome, measure, known).map((each) => ({
      keys: by.map((name) => nameKey(plan.outcome.model, name, each.where[name])),
      plan,
      group: each,
    }));
  });
  const names = firstNames(found, by);
  const byKey = new Map<string, Found[]>();
  for (const each of inNamedOrder(found)) {
    const key = JSON.stringify(each.keys);
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  return [...byKey.values()].flatMap((members): PortfolioGroup[] => {
    const [first] = members;
    if (!first) return [];
    const byYear = addByYear(
      portfolio.years,
      members.map((member) => member.group.byYear),
    );
    return [
      {
        names: Object.fromEntries(
          by.flatMap((dimension, at) => {
            const name = names[at]?.get(first.keys[at] ?? "");
            return name === undefined ? [] : [[dimension, name]];
          }),
        ),
        members: members.map(({ plan, group: { where } }) => ({ plan: plan.name, where })),
        ...(measure === "cost" ? costByYear(byYear) : { byYear }),
      },
    ];
  });
}
