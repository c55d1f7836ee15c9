import { pathText, type Problem, type ProblemPath } from "../../problem/index.js";
import { baselineOwner, placedLinesOf } from "../plan-lines.js";
import type { Plan } from "../schema/plan-schema.js";

interface Named {
  readonly id: string;
  readonly path: ProblemPath;
}

function duplicatesIn(named: readonly Named[]): Problem[] {
  const first = new Map<string, ProblemPath>();
  return named.flatMap((each) => {
    const path = [...each.path, "id"];
    const earlier = first.get(each.id);
    if (earlier) return [taken(each.id, path, earlier)];
    first.set(each.id, path);
    return [];
  });
}

const listed = (
  list: readonly { readonly id: string }[] | undefined,
  ...path: ProblemPath
): Named[] => (list ?? []).map(({ id }, position) => ({ id, path: [...path, position] }));

const taken = (found: string, path: ProblemPath, first: ProblemPath): Problem => ({
  code: "duplicateId",
  path,
  found,
  expected: ["unique"],
  details: { first: pathText(first) },
});

/** Names that the library keeps for itself. */
const reserved = (list: readonly Named[], name: string): Problem[] =>
  list
    .filter(({ id }) => id === name)
    .map(({ id, path }) => ({ code: "reservedId", path: [...path, "id"], found: id }));

/** A unit stands once in a split. */
const repeatedUnits = (plan: Plan): Problem[] =>
  placedLinesOf(plan).flatMap(({ kind, line, path }) =>
    kind !== "percentage" && line.split?.by === "equal"
      ? line.split.across.flatMap((unit, position, units) => {
          const across = [...path, "split", "across"];
          const first = units.indexOf(unit);
          return first < position ? [taken(unit, [...across, position], [...across, first])] : [];
        })
      : [],
  );

/** A year's spending on a line is recorded once. */
function repeatedActuals(plan: Plan): Problem[] {
  const seen = new Map<string, ProblemPath>();
  return (plan.actuals ?? []).flatMap(({ line, spent }, position) =>
    Object.keys(spent).flatMap((year) => {
      const key = `${line} ${year}`;
      const path = ["actuals", position, "spent", year];
      const first = seen.get(key);
      if (first) return [taken(year, path, first)];
      seen.set(key, path);
      return [];
    }),
  );
}

/** Every id is unique among its kind; line ids are unique in the whole plan, for paths hang on them. */
export function checkIds(plan: Plan): Problem[] {
  const frames = listed(plan.frames, "frames");
  const unique = [
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
    listed(plan.staffingMatrix?.actors, "staffingMatrix", "actors"),
    listed(plan.staffingMatrix?.functions, "staffingMatrix", "functions"),
  ];
  return [
    ...unique.flatMap(duplicatesIn),
    ...reserved(listed(plan.units, "units"), "none"),
    ...reserved(listed(plan.indexSeries, "indexSeries"), "none"),
    ...reserved([...listed(plan.funders, "funders"), ...frames], "own"),
    ...reserved(listed(plan.proposals, "proposals"), baselineOwner),
    ...repeatedUnits(plan),
    ...repeatedActuals(plan),
  ];
}
