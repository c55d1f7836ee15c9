import { buildIndexSeries } from "../index-series/index.js";
import { yearsOf } from "../period/index.js";
import { provenanceOf, type Plan } from "../plan/index.js";
import { lineGroupsOf, placedLinesOf, type PlanFunding } from "../plan/plan-lines.js";
import type { ProblemPath } from "../problem/index.js";
import { buildLine } from "./build-lines.js";
import { inputOf, inputsByYear, yearlyAmount } from "./inputs.js";
import type {
  FundingEntry,
  FundingPool,
  Input,
  Line,
  Model,
  PriceExpression,
  Rate,
} from "./model.js";

type PlanRate = NonNullable<Plan["rates"]>[number];

function priceOf(rate: PlanRate, path: ProblemPath): PriceExpression {
  if (!rate.parts)
    return {
      kind: "stated",
      input: inputOf(rate.amount ?? "0", "money", [...path, "amount"], rate, {
        unit: rate.amountUnit,
        label: rate.label,
      }),
    };
  const ids = rate.parts.map(({ id }) => id);
  return {
    kind: "parts",
    parts: rate.parts.map((part, position) => {
      const at = [...path, "parts", position];
      return part.percent === undefined
        ? {
            label: part.label,
            input: inputOf(part.amount ?? "0", "money", [...at, "amount"], part, {
              unit: rate.amountUnit,
              label: part.label,
            }),
          }
        : {
            label: part.label,
            input: inputOf(part.percent, "percent", [...at, "percent"], part, {
              label: part.label,
            }),
            of: (part.of ?? ids.slice(0, position)).map((id) => ids.indexOf(id)),
          };
    }),
  };
}

const buildRate = (rate: PlanRate, position: number, plan: Plan): Rate => ({
  id: rate.id,
  label: rate.label,
  price: priceOf(rate, ["rates", position]),
  priceLevel: rate.priceLevel ?? plan.priceLevel,
  ...(rate.series === undefined ? {} : { series: rate.series }),
  provenance: provenanceOf(rate),
});

function buildFunding(entry: PlanFunding, path: ProblemPath, plan: Plan): FundingEntry {
  const payer = entry.funder ?? entry.frame ?? "";
  const named = [...(plan.funders ?? []), ...(plan.frames ?? [])];
  const label = named.find(({ id }) => id === payer)?.label ?? payer;
  return {
    payer,
    isFrame: entry.frame !== undefined,
    grant:
      entry.share === undefined
        ? {
            kind: "amount",
            amount: yearlyAmount(entry, path, label),
            indexed: entry.indexed ?? false,
          }
        : {
            kind: "share",
            percent: inputOf(entry.share, "percent", [...path, "share"], entry, { label }),
          },
    ...(entry.from === undefined ? {} : { from: entry.from }),
    ...(entry.until === undefined ? {} : { until: entry.until }),
    path,
  };
}

/** Lines with funding of their own stand alone; the others share the funding of their group. */
function buildPools(plan: Plan, lines: readonly Line[]): FundingPool[] {
  const ownFunding = new Map(placedLinesOf(plan).map(({ line }) => [line.id, line.funding ?? []]));
  const ownOf = ({ id }: Line): readonly PlanFunding[] => ownFunding.get(id) ?? [];
  const build = (
    about: Pick<FundingPool, "label" | "where">,
    members: readonly Line[],
    entries: readonly PlanFunding[],
    path: ProblemPath,
  ): FundingPool => {
    // A line alone is funded in its own prices; a group in the plan's.
    const [line] = "line" in about.where ? members : [];
    const series = line?.series ?? plan.series;
    return {
      ...about,
      lines: members,
      entries: entries.map((entry, position) =>
        buildFunding(entry, [...path, "funding", position], plan),
      ),
      priceLevel: line?.priceLevel ?? plan.priceLevel,
      seriesPath: "line" in about.where ? [...path, "series"] : ["series"],
      ...(series === undefined ? {} : { series }),
    };
  };
  const ofGroups = lineGroupsOf(plan)
    .filter(({ group }) => (group.funding ?? []).length > 0)
    .map(({ owner, path, group }) => {
      const members = lines.filter((line) => line.owner === owner && ownOf(line).length === 0);
      const label = plan.proposals?.find(({ id }) => id === owner)?.title ?? owner;
      return build({ label, where: { proposal: owner } }, members, group.funding ?? [], path);
    });
  const ofLines = lines
    .filter((line) => ownOf(line).length > 0)
    .map((line) =>
      build({ label: line.label, where: { line: line.id } }, [line], ownOf(line), line.path),
    );
  return [...ofGroups, ...ofLines];
}

function spentByLine(plan: Plan): Map<string, Map<number, Input>> {
  const spent = new Map<string, Map<number, Input>>();
  (plan.actuals ?? []).forEach((actual, position) => {
    const inputs = inputsByYear(actual.spent, "money", ["actuals", position, "spent"], actual, {
      unit: actual.amountUnit,
    });
    const soFar = spent.get(actual.line) ?? new Map<number, Input>();
    inputs.forEach((input, year) => soFar.set(year, input));
    spent.set(actual.line, soFar);
  });
  return spent;
}

/**
 * Makes a checked plan ready for calculation: numbers exact, references resolved, defaults filled in.
 *
 * @param plan - a plan that `parsePlan` accepted
 * @returns the model
 * @example
 * ```ts
 * buildModel(examplePlan).years; //=> [2012, 2013, 2014, 2015]
 * ```
 */
export function buildModel(plan: Plan): Model {
  const rates = new Map(
    (plan.rates ?? []).map((rate, position) => [rate.id, buildRate(rate, position, plan)]),
  );
  const lines = placedLinesOf(plan).map((placed) => buildLine(placed, rates, plan));
  const pools = buildPools(plan, lines);
  return {
    plan,
    years: yearsOf(plan.years),
    lines,
    line: new Map(lines.map((line) => [line.id, line])),
    pools,
    poolOf: new Map(pools.flatMap((pool) => pool.lines.map(({ id }) => [id, pool] as const))),
    frames: (plan.frames ?? []).map((frame, position) => ({
      id: frame.id,
      label: frame.label,
      amount: inputOf(frame.amount, "money", ["frames", position, "amount"], frame, {
        unit: frame.amountUnit,
        label: frame.label,
      }),
      first: frame.years.first,
      last: frame.years.last,
    })),
    series: buildIndexSeries(plan.indexSeries ?? []),
    spent: spentByLine(plan),
  };
}
