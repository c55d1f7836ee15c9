import { withNearest, type Problem, type ProblemPath } from "../../problem/index.js";
import { lineGroupsOf, placedFundingOf, placedLinesOf, type PlanSplit } from "../plan-lines.js";
import type { Plan } from "../schema/plan-schema.js";

/** What a reference of the plan can name. */
export type ReferenceKind = Kind | "actor" | "function" | "ratePart";

type Kind =
  | "source"
  | "series"
  | "unit"
  | "rate"
  | "funder"
  | "frame"
  | "proposal"
  | "line"
  | "costLine"
  | "followed"
  | "role";

interface Reference {
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly path: ProblemPath;
}

/** A series may be declined by name: capital expenditure, say, is not indexed. */
export const noSeries = "none";

const ids = (list: readonly { readonly id: string }[] | undefined): string[] =>
  (list ?? []).map(({ id }) => id);

function validNames(plan: Plan): Record<Kind, ReadonlySet<string>> {
  const lines = placedLinesOf(plan);
  return {
    source: new Set(ids(plan.sources)),
    series: new Set([...ids(plan.indexSeries), noSeries]),
    followed: new Set(ids(plan.indexSeries)),
    unit: new Set(ids(plan.units)),
    rate: new Set(ids(plan.rates)),
    funder: new Set(ids(plan.funders)),
    frame: new Set(ids(plan.frames)),
    proposal: new Set(ids(plan.proposals)),
    line: new Set(lines.map(({ line }) => line.id)),
    // A percentage is taken of what is not itself a percentage (rule 10).
    costLine: new Set(lines.flatMap(({ kind, line }) => (kind === "percentage" ? [] : [line.id]))),
    role: new Set(lines.flatMap(({ kind, line }) => (kind === "staffing" ? [line.role] : []))),
  };
}

const many = (kind: Kind, list: readonly string[] | undefined, path: ProblemPath): Reference[] =>
  (list ?? []).map((id, position) => ({ kind, id, path: [...path, position] }));

/** Every citation of the plan, wherever it stands: each key `source` that names one. */
function citationsIn(value: unknown, path: ProblemPath): Reference[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, position) => citationsIn(item, [...path, position]));
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === "source" && typeof inner === "string")
      return [{ kind: "source" as const, id: inner, path: [...path, key] }];
    return key === "accounts" ? [] : citationsIn(inner, [...path, key]);
  });
}

function unitsOfSplit(split: PlanSplit | undefined, path: ProblemPath): Reference[] {
  if (!split) return [];
  if (split.by === "equal") return many("unit", split.across, [...path, "split", "across"]);
  return Object.keys(split.parts).map((id) => ({
    kind: "unit",
    id,
    path: [...path, "split", "parts", id],
  }));
}

function lineReferences(plan: Plan): Reference[] {
  return placedLinesOf(plan).flatMap((placed): Reference[] => {
    const { line, path } = placed;
    return [
      { kind: "unit", id: line.unit, path: [...path, "unit"] },
      { kind: "series", id: line.series, path: [...path, "series"] },
      ...many("proposal", line.when?.adopted, [...path, "when", "adopted"]),
      ...many("proposal", line.when?.notAdopted, [...path, "when", "notAdopted"]),
      ...(placed.kind === "percentage"
        ? [
            ...many("costLine", placed.line.of?.lines, [...path, "of", "lines"]),
            ...many("role", placed.line.of?.roles, [...path, "of", "roles"]),
          ]
        : unitsOfSplit(placed.line.split, path)),
      ...(placed.kind === "staffing"
        ? [{ kind: "rate" as const, id: placed.line.rate, path: [...path, "rate"] }]
        : []),
    ];
  });
}

function fundingReferences(plan: Plan): Reference[] {
  return placedFundingOf(plan).flatMap(({ entries, path }) =>
    entries.flatMap((entry, position): Reference[] => [
      { kind: "funder", id: entry.funder, path: [...path, position, "funder"] },
      { kind: "frame", id: entry.frame, path: [...path, position, "frame"] },
    ]),
  );
}

function otherReferences(plan: Plan): Reference[] {
  return [
    { kind: "series", id: plan.series, path: ["series"] },
    ...(plan.rates ?? []).map((rate, position) => ({
      kind: "series" as const,
      id: rate.series,
      path: ["rates", position, "series"],
    })),
    ...(plan.indexSeries ?? []).map((series, position) => ({
      kind: "followed" as const,
      id: series.over,
      path: ["indexSeries", position, "over"],
    })),
    ...lineGroupsOf(plan).flatMap(({ path }, position) => {
      const proposal = plan.proposals?.[position - 1];
      return [
        ...many("proposal", proposal?.requires, [...path, "requires"]),
        ...many("proposal", proposal?.excludes, [...path, "excludes"]),
      ];
    }),
    ...(plan.scenarios ?? []).flatMap(({ adopts }, position) =>
      many("proposal", adopts, ["scenarios", position, "adopts"]),
    ),
    ...(plan.actuals ?? []).map(({ line }, position) => ({
      kind: "line" as const,
      id: line,
      path: ["actuals", position, "line"],
    })),
    ...(plan.staffingMatrix?.entries ?? []).map(({ role }, position) => ({
      kind: "role" as const,
      id: role,
      path: ["staffingMatrix", "entries", position, "role"],
    })),
  ];
}

const unknown = (
  kind: ReferenceKind,
  id: string,
  path: ProblemPath,
  valid: ReadonlySet<string>,
): Problem =>
  withNearest({
    code: "unknownReference",
    path,
    found: id,
    expected: [...valid],
    details: { kind },
  });

function matrixProblems(plan: Plan): Problem[] {
  const matrix = plan.staffingMatrix;
  if (!matrix) return [];
  const actors = new Set(ids(matrix.actors));
  const functions = new Set(ids(matrix.functions));
  return matrix.entries.flatMap((entry, position) => {
    const path: ProblemPath = ["staffingMatrix", "entries", position];
    return [
      ...(actors.has(entry.actor)
        ? []
        : [unknown("actor", entry.actor, [...path, "actor"], actors)]),
      ...entry.functions.flatMap((id, at) =>
        functions.has(id) ? [] : [unknown("function", id, [...path, "functions", at], functions)],
      ),
    ];
  });
}

/** Whatever names something else in the plan names something that is there. */
export function checkReferences(plan: Plan): Problem[] {
  const valid = validNames(plan);
  const references = [
    ...citationsIn(plan, []),
    ...lineReferences(plan),
    ...fundingReferences(plan),
    ...otherReferences(plan),
  ];
  return [
    ...references.flatMap(({ kind, id, path }) =>
      id === undefined || valid[kind].has(id) ? [] : [unknown(kind, id, path, valid[kind])],
    ),
    ...matrixProblems(plan),
  ];
}
