import type { Plan } from "@aarsvaerk/core";
import { edited, type Edited } from "./edited.js";
import { without } from "./lists.js";
import { freeId } from "./slug.js";

/** Lists of things that have a name, and that lines refer to. */
export type NamedList = "units" | "funders";

/** Ids that mean something of their own. */
const reserved: Readonly<Record<NamedList, readonly string[]>> = {
  units: ["none"],
  funders: ["own"],
};
const fallback: Readonly<Record<NamedList, string>> = { units: "enhed", funders: "tilskudsgiver" };

/** Funders and frames are told apart by id. */
const takenIn = (plan: Plan, list: NamedList): string[] => [
  ...reserved[list],
  ...(plan[list] ?? []).map(({ id }) => id),
  ...(list === "funders" ? (plan.frames ?? []).map(({ id }) => id) : []),
];

/** The plan with more names in a list, and their ids; a name that is there already is not added. */
export function withNames(
  plan: Plan,
  list: NamedList,
  labels: readonly string[],
): { readonly plan: Plan; readonly ids: readonly string[] } {
  return labels.reduce<{ plan: Plan; ids: readonly string[] }>(
    (sofar, label) => {
      const items = sofar.plan[list] ?? [];
      const known = items.find((item) => item.label === label);
      if (known) return { ...sofar, ids: [...sofar.ids, known.id] };
      const id = freeId(label, takenIn(sofar.plan, list), fallback[list]);
      return {
        plan: { ...sofar.plan, [list]: [...items, { id, label }] },
        ids: [...sofar.ids, id],
      };
    },
    { plan, ids: [] },
  );
}

export const renameNamed = (plan: Plan, list: NamedList, id: string, label: string): Edited =>
  edited({
    ...plan,
    [list]: (plan[list] ?? []).map((item) => (item.id === id ? { ...item, label } : item)),
  });

/** Removes a name; refused where a line uses it. */
export const removeNamed = (plan: Plan, list: NamedList, id: string): Edited =>
  edited({
    ...plan,
    [list]: without<{ id: string }>(
      plan[list] ?? [],
      (plan[list] ?? []).findIndex((item) => item.id === id),
    ),
  });
