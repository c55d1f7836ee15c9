import { withNearest, type Problem, type ProblemPath } from "../../problem/index.js";
import { placedLinesOf } from "../plan-lines.js";
import type { Plan } from "../schema/plan-schema.js";

/** The first cycle that can be reached from a name, as the names along it. */
function cycleFrom(
  start: string,
  next: (name: string) => readonly string[],
): readonly string[] | undefined {
  const seen = new Set<string>();
  const open: string[][] = [[start]];
  for (let way = open.pop(); way; way = open.pop()) {
    for (const name of next(way.at(-1) ?? "")) {
      if (name === start) return [...way, name];
      if (seen.has(name)) continue;
      seen.add(name);
      open.push([...way, name]);
    }
  }
  return undefined;
}

interface Edges {
  readonly from: string;
  readonly to: readonly string[];
  readonly path: ProblemPath;
}

/** One problem per cycle, at the first name that lies on it. */
function cycles(edges: readonly Edges[]): Problem[] {
  const targets = new Map(edges.map(({ from, to }) => [from, to]));
  const reported = new Set<string>();
  return edges.flatMap(({ from, path }) => {
    const cycle = reported.has(from)
      ? undefined
      : cycleFrom(from, (name) => targets.get(name) ?? []);
    if (!cycle) return [];
    cycle.forEach((name) => reported.add(name));
    return [{ code: "cycle", path, found: cycle.join(" → ") }];
  });
}

/** Percentage parts of a rate build on earlier parts only, so that no part rests on itself. */
function rateParts(plan: Plan): Problem[] {
  return (plan.rates ?? []).flatMap((rate, position) => {
    const parts = rate.parts ?? [];
    return parts.flatMap((part, at) => {
      const expected = parts.slice(0, at).map(({ id }) => id);
      return (part.of ?? []).flatMap((found, index): Problem[] => {
        if (expected.includes(found)) return [];
        const path = ["rates", position, "parts", at, "of", index];
        return parts.some(({ id }) => id === found)
          ? [{ code: "cycle", path, found, expected }]
          : [withNearest({ code: "unknownReference", path, found, expected })];
      });
    });
  });
}

function contradictions(plan: Plan): Problem[] {
  const proposals = (plan.proposals ?? []).flatMap(({ id, requires, excludes }, position) =>
    (excludes ?? []).flatMap((excluded, at) =>
      excluded === id || requires?.includes(excluded)
        ? [
            {
              code: "contradiction" as const,
              path: ["proposals", position, "excludes", at],
              found: excluded,
            },
          ]
        : [],
    ),
  );
  const lines = placedLinesOf(plan).flatMap(({ line, path }) =>
    (line.when?.notAdopted ?? []).flatMap((id, at) =>
      line.when?.adopted?.includes(id)
        ? [{ code: "contradiction" as const, path: [...path, "when", "notAdopted", at], found: id }]
        : [],
    ),
  );
  return [...proposals, ...lines];
}

/** Conditions can be met: nothing requires itself round a corner, nothing is both wanted and barred. */
export function checkConditions(plan: Plan): Problem[] {
  return [
    ...cycles(
      (plan.proposals ?? []).map(({ id, requires }, position) => ({
        from: id,
        to: requires ?? [],
        path: ["proposals", position, "requires"],
      })),
    ),
    ...cycles(
      (plan.indexSeries ?? []).map(({ id, over }, position) => ({
        from: id,
        to: over === undefined ? [] : [over],
        path: ["indexSeries", position, "over"],
      })),
    ),
    ...rateParts(plan),
    ...contradictions(plan),
  ];
}
