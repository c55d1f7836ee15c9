import type { Problem, ProblemPath } from "../../problem/index.js";
import { placedLinesOf } from "../plan-lines.js";
import type { Plan } from "../schema/plan-schema.js";

interface Named {
  readonly id: string;
  readonly path: ProblemPath;
}

function duplicatesIn(named: readonly Named[]): Problem[] {
  const first = new Set<string>();
  return named.flatMap(({ id, path }) => {
    if (!first.has(id)) {
      first.add(id);
      return [];
    }
    return [{ code: "duplicateId", path: [...path, "id"], found: id, expected: ["unique"] }];
  });
}

const listed = (
  list: readonly { readonly id: string }[] | undefined,
  ...path: ProblemPath
): Named[] => (list ?? []).map(({ id }, position) => ({ id, path: [...path, position] }));

/** Every id is unique among its kind; line ids are unique in the whole plan, for paths hang on them. */
export function checkIds(plan: Plan): Problem[] {
  const frames = listed(plan.frames, "frames");
  return [
    listed(plan.sources, "sources"),
    listed(plan.indexSeries, "indexSeries"),
    ...(plan.indexSeries ?? []).map((series, position) =>
      listed(series.publications, "indexSeries", position, "publications"),
    ),
    listed(plan.units, "units"),
    listed(plan.rates, "rates"),
    ...(plan.rates ?? []).map((rate, position) => listed(rate.parts, "rates", position, "parts")),
    [...listed(plan.funders, "funders"), ...frames],
    listed(plan.proposals, "proposals"),
    listed(plan.scenarios, "scenarios"),
    placedLinesOf(plan).map(({ line, path }) => ({ id: line.id, path })),
  ].flatMap(duplicatesIn);
}
