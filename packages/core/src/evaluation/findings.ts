import {
  add,
  compare,
  divide,
  isNegative,
  multiply,
  negate,
  ratio,
  roundToDecimals,
  sum,
  zero,
  type Ratio,
} from "../exact/index.js";
import {
  definitionOf,
  figurePath,
  ownName,
  valuation,
  type ResolvedView,
  type Valuation,
} from "../expression/index.js";
import { frameAccountOf } from "./frame-account.js";
import { noUnit, type FundingEntry, type FundingPool, type Model } from "../model/index.js";
import type { Finding } from "./finding.js";

const hundred = ratio(100n);

/** The last year a grant is given in: as stated, or the last year with an amount. */
function endOf({ until, grant }: FundingEntry): number | undefined {
  if (until !== undefined) return until;
  return grant.kind === "amount" && grant.amount.kind === "byYear"
    ? Math.max(...grant.amount.inputs.keys())
    : undefined;
}

/** What a grant bore of a gross cost, had it gone on: its share, or its last amount. */
function missingGrant(
  entry: FundingEntry,
  gross: Ratio,
  pool: FundingPool,
  values: Valuation,
  year: number,
  end: number,
): Ratio {
  const { grant } = entry;
  if (grant.kind === "share")
    return roundToDecimals(multiply(gross, divide(grant.percent.value, hundred)), 2);
  const { amount } = grant;
  const input = amount.kind === "constant" ? amount.input : amount.inputs.get(end);
  if (!input) return zero;
  const last = values.value({
    op: "restate",
    of: { op: "input", input },
    series: pool.series,
    from: grant.indexed ? pool.priceLevel : end,
    year,
    path: entry.path,
  });
  return compare(last, gross) < 0 ? last : gross;
}

function endedGrants(model: Model, values: Valuation): Finding[] {
  const { cost } = definitionOf(model);
  return model.pools.flatMap((pool) =>
    pool.entries.flatMap((entry) => {
      const end = endOf(entry);
      if (end === undefined) return [];
      return model.years.flatMap((year): Finding[] => {
        const gross = sum(pool.lines.map((line) => values.value(cost(line, year))));
        if (year <= end || compare(gross, zero) <= 0) return [];
        return [
          {
            code: "costOutlivesGrant",
            path: figurePath({ measure: "cost", where: pool.where, year }),
            year,
            amount: missingGrant(entry, gross, pool, values, year, end),
            names: [pool.label, ownName(model, "funding", entry.payer) ?? entry.payer],
          },
        ];
      });
    }),
  );
}

/** Frames are nominal, so their account is kept in current prices whatever the view shows. */
function overdrawnFrames(model: Model, view: ResolvedView): Finding[] {
  if (!model.pools.some(({ entries }) => entries.some(({ isFrame }) => isFrame))) return [];
  const nominal = valuation(model, { ...view, basis: { kind: "current" } });
  return model.frames.flatMap((frame) =>
    frameAccountOf(model, frame, nominal).flatMap(({ year, left }): Finding[] =>
      isNegative(left)
        ? [
            {
              code: "frameOverdrawn",
              path: figurePath({ measure: "cost", where: { funding: frame.id }, year }),
              year,
              amount: negate(left),
              names: [frame.label],
            },
          ]
        : [],
    ),
  );
}

/** A role in a unit cannot have fewer people than none (rule 11). */
function staffingBelowZero(model: Model, values: Valuation): Finding[] {
  const { unitFte } = definitionOf(model);
  const places = new Map<string, { role: string; unit: string; fte: Map<number, Ratio> }>();
  for (const line of model.lines) {
    if (line.role === undefined) continue;
    for (const unit of line.split.units) {
      const key = JSON.stringify([line.role, unit]);
      const place = places.get(key) ?? { role: line.role, unit, fte: new Map<number, Ratio>() };
      places.set(key, place);
      for (const year of model.years)
        place.fte.set(
          year,
          add(place.fte.get(year) ?? zero, values.value(unitFte(line, year, unit))),
        );
    }
  }
  return [...places.values()].flatMap(({ role, unit, fte }) =>
    [...fte].flatMap(([year, amount]): Finding[] =>
      isNegative(amount)
        ? [
            {
              code: "staffingBelowZero",
              path: figurePath({ measure: "fte", where: { role, unit }, year }),
              year,
              amount,
              names: [role, unit === noUnit ? "" : (ownName(model, "unit", unit) ?? unit)],
            },
          ]
        : [],
    ),
  );
}

function inadmissible(model: Model, { adopted }: ResolvedView): Finding[] {
  const title = (id: string) => ownName(model, "proposal", id) ?? id;
  return (model.plan.proposals ?? []).flatMap(({ id, requires, excludes }) => {
    if (!adopted.has(id)) return [];
    const path = figurePath({ measure: "cost", where: { proposal: id } });
    return [
      ...(requires ?? [])
        .filter((other) => !adopted.has(other))
        .map((other) => ({
          code: "requiresMissing" as const,
          path,
          names: [title(id), title(other)],
        })),
      ...(excludes ?? [])
        .filter((other) => adopted.has(other))
        .map((other) => ({
          code: "excludedTogether" as const,
          path,
          names: [title(id), title(other)],
        })),
    ];
  });
}

/** Everything a reviewer should look at in one view of a model. */
export function findingsOf(model: Model, view: ResolvedView, values: Valuation): Finding[] {
  return [
    ...inadmissible(model, view),
    ...staffingBelowZero(model, values),
    ...endedGrants(model, values),
    ...overdrawnFrames(model, view),
  ];
}
