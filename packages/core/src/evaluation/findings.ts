import { add, isNegative, negate, zero, type Ratio } from "../exact/index.js";
import {
  definitionOf,
  figurePath,
  ownName,
  valuation,
  type ResolvedView,
  type Valuation,
} from "../expression/index.js";
import { frameAccountOf } from "./frame-account.js";
import { noUnit, type Frame, type Model } from "../model/index.js";
import { ProblemError } from "../problem/index.js";
import { endedGrants } from "./ended-grants.js";
import type { Finding } from "./finding.js";

/** Frames are nominal, so their account is kept in current prices whatever the view shows. */
function overdrawnFrames(model: Model, view: ResolvedView): Finding[] {
  const drawn = model.pools.flatMap(({ entries }) =>
    entries.filter(({ isFrame }) => isFrame).map(({ payer }) => payer),
  );
  const nominal = valuation(model, { ...view, basis: { kind: "current" } });
  return model.frames
    .filter(({ id }) => drawn.includes(id))
    .flatMap((frame) => overdrawn(frame, model, nominal));
}

function overdrawn(frame: Frame, model: Model, nominal: Valuation): Finding[] {
  const where = { funding: frame.id };
  try {
    return frameAccountOf(model, frame, nominal).flatMap(({ year, left }): Finding[] => {
      const path = figurePath({ measure: "cost", where, year });
      return isNegative(left)
        ? [{ code: "frameOverdrawn", path, year, amount: negate(left), names: [frame.label] }]
        : [];
    });
  } catch (error) {
    // The plan's own prices stand without an index; the frame does not, and says so.
    if (!(error instanceof ProblemError)) throw error;
    const path = figurePath({ measure: "cost", where });
    return [{ code: "frameNotChecked", path, names: [frame.label] }];
  }
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
    ...endedGrants(model, view, values),
    ...overdrawnFrames(model, view),
  ];
}
