type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const positionOf = (list: readonly unknown[], name: string): number =>
  list.findIndex((each) => isEntry(each) && each["id"] === name);

function restoredList(now: readonly unknown[], before: unknown, names: readonly string[]): unknown {
  const [name = "", ...rest] = names;
  const list: readonly unknown[] = Array.isArray(before) ? before : [];
  const [at, was] = [positionOf(now, name), positionOf(list, name)];
  if (was < 0) return now;
  if (at < 0) return now.toSpliced(was, 0, list[was]);
  return now.with(at, restored(now[at], list[was], rest));
}

/**
 * A document with that put back which an earlier one had on the way to a place, and it has not.
 *
 * @param names - keys and ids from the root
 */
export function restored(now: unknown, before: unknown, names: readonly string[]): unknown {
  if (now === undefined) return before;
  if (Array.isArray(now)) return restoredList(now, before, names);
  const [name, ...rest] = names;
  if (name === undefined || !isEntry(now) || !isEntry(before)) return now;
  if (!Object.hasOwn(now, name) && !Object.hasOwn(before, name)) return now;
  return { ...now, [name]: restored(now[name], before[name], rest) };
}
