import { withNearest, type Problem, type ProblemPath } from "../../problem/index.js";
import { placedLinesOf } from "../plan-lines.js";
import type { Plan } from "../schema/plan-schema.js";
import type { ReferenceKind } from "./references.js";

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
function cycles(kind: "proposal" | "series", edges: readonly Edges[]): Problem[] {
  const targets = new Map(edges.map(({ from, to }) => [from, to]));
  const reported = new Set<string>();
  return edges.flatMap(({ from, path }): Problem[] => {
    const cycle = reported.has(from)
      ? undefined
      : cycleFrom(from, (name) => targets.get(name) ?? []);
    if (!cycle) return [];
    cycle.forEach((name) => reported.add(name));
    return cycle.length === 2
      ? [{ code: "cycle", path, details: { kind, self: from } }]
      : [{ code: "cycle", path, found: cycle.join(" → "), details: { kind } }];
  });
}

const itself = { details: { self: "yes" } };
const ratePart = { kind: "ratePart" satisfies ReferenceKind };

/** Percentage parts of a rate build on earlier parts only, so that no part rests on itself. */
function rateParts(plan: Plan): Problem[] {
  return (plan.rates ?? []).flatMap((rate, position) => {
    const parts = rate.parts ?? [];
    return parts.flatMap((part, at) => {
      const expected = parts.slice(0, at).map(({ id }) => id);
      // Beside an amount it is refused altogether.
      const of = part.percent === undefined ? [] : (part.of ?? []);
      return of.flatMap((found, index): Problem[] => {
        if (expected.includes(found)) return [];
        const path = ["rates", position, "parts", at, "of", index];
        return parts.some(({ id }) => id === found)
          ? [{ code: "laterPart", path, found, expected, ...(found === part.id && itself) }]
          : [withNearest({ code: "unknownReference", path, found, expected, details: ratePart })];
      });
    });
  });
}

function contradictions(plan: Plan): Problem[] {
  const proposals = (plan.proposals ?? []).flatMap(({ id, requires, excludes }, position) =>
    (excludes ?? []).flatMap((excluded, at): Problem[] => {
      const path = ["proposals", position, "excludes", at];
      if (excluded === id) return [{ code: "excludesItself", path }];
      return requires?.includes(excluded) ? [{ code: "contradiction", path, found: excluded }] : [];
    }),
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
      "proposal",
      (plan.proposals ?? []).map(({ id, requires }, position) => ({
        from: id,
        to: requires ?? [],
        path: ["proposals", position, "requires"],
      })),
    ),
    ...cycles(
      "series",
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
