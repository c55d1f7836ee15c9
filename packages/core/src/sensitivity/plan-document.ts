import type { Plan } from "../plan/index.js";
import { fail, withNearest, type ProblemPath } from "../problem/index.js";

/** An object of the plan's document, whatever it states. */
export type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a key of an entry states, if it is a text. */
export function textIn(entry: Entry | undefined, key: string): string | undefined {
  const value = entry && Object.hasOwn(entry, key) ? entry[key] : undefined;
  return typeof value === "string" ? value : undefined;
}

const childOf = (value: unknown, step: string | number): unknown => {
  if (Array.isArray(value))
    return typeof step === "number" ? (value as unknown[])[step] : undefined;
  return isEntry(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

/** What stands at a place of the plan; nothing where the plan leaves it out. */
export const valueAt = (plan: unknown, steps: ProblemPath): unknown =>
  steps.reduce<unknown>(childOf, plan);

/** The entries on the way to a place, the outermost first, without the plan itself. */
export const entriesOn = (plan: Plan, steps: ProblemPath): Entry[] =>
  steps.map((_, at) => valueAt(plan, steps.slice(0, at + 1))).filter(isEntry);

/** The ids of a list, or the positions of what has no id; the keys of an entry. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.map((each: unknown, at) => nameInList(each, at));
  return isEntry(value) ? Object.keys(value) : [];
}

const nameInList = (element: unknown, position: number): string =>
  (isEntry(element) ? textIn(element, "id") : undefined) ?? String(position);

/** A number has nothing in it: the path should have ended there. */
const expectedAt = (value: unknown, path: readonly string[], at: number) =>
  Array.isArray(value) || isEntry(value)
    ? { found: path[at] ?? "", expected: namesIn(value) }
    : { found: path.join("/"), expected: [path.slice(0, at).join("/")] };

/** Lists as they are asked for again and again: a plan never changes. */
const positionsIn = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

/** The positions of a list by what its elements are called, the first of each. */
function positionsOf(list: readonly unknown[]): ReadonlyMap<string, number> {
  const known = positionsIn.get(list);
  if (known) return known;
  const positions = new Map(
    list.map((each, at) => [nameInList(each, at), at] as const).toReversed(),
  );
  positionsIn.set(list, positions);
  return positions;
}

/** The step that a name of a path means here: a key, or the position of an element. */
function stepInto(value: unknown, name: string): string | number | undefined {
  if (!Array.isArray(value)) return isEntry(value) && Object.hasOwn(value, name) ? name : undefined;
  const named = positionsOf(value).get(name);
  if (named !== undefined) return named;
  const position = /^\d{1,6}$/.test(name) ? Number.parseInt(name, 10) : value.length;
  return position < value.length ? position : undefined;
}

/**
 * Finds the place that a readable path names. The last key may be one that the plan leaves out, such
 * as the first day of a line.
 */
export function stepsOf(plan: Plan, path: string): ProblemPath {
  const names = path.split("/");
  const steps: (string | number)[] = [];
  let here: unknown = plan;
  for (const [at, name] of names.entries()) {
    const step = stepInto(here, name);
    const mayBeLeftOut = at === names.length - 1 && isEntry(here);
    if (step === undefined && !mayBeLeftOut)
      fail(
        withNearest({
          code: "unknownReference",
          path: [...steps],
          ...expectedAt(here, names, at),
        }),
      );
    steps.push(step ?? name);
    here = childOf(here, step ?? name);
  }
  return steps;
}

/** The readable path of a place: keys, and ids instead of positions. */
export const pathOf = (plan: Plan, steps: ProblemPath): string =>
  steps
    .map((step, at) =>
      typeof step === "number" ? nameInList(valueAt(plan, steps.slice(0, at + 1)), step) : step,
    )
    .join("/");

/** The same document with something else in one place; nothing is changed in the one given. */
export function replaced(value: unknown, steps: ProblemPath, by: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return by;
  const child = replaced(childOf(value, step), rest, by);
  if (Array.isArray(value)) return value.map((each: unknown, at) => (at === step ? child : each));
  return { ...(isEntry(value) ? value : {}), [step]: child };
}

/** The same document without what stands in one place; nothing is changed in the one given. */
export function without(value: unknown, steps: ProblemPath): unknown {
  const [place, last] = [steps.slice(0, -1), steps.at(-1)];
  const entry = place.reduce<unknown>(childOf, value);
  if (!isEntry(entry)) return value;
  const kept = Object.entries(entry).filter(([key]) => key !== last);
  return replaced(value, place, Object.fromEntries(kept));
}

/** Everything that stands at the ends of the document's branches, in its order. */
export function leavesOf(
  value: unknown,
  steps: ProblemPath = [],
): (readonly [ProblemPath, unknown])[] {
  if (Array.isArray(value))
    return value.flatMap((each: unknown, at) => leavesOf(each, [...steps, at]));
  // A parsed plan may hold keys that state nothing.
  if (!isEntry(value)) return value === undefined ? [] : [[steps, value]];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...steps, key]));
}
