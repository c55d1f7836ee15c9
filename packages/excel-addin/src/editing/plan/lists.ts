/** Lists with one entry changed; the list that is given stays as it is. */
export const replaced = <T>(list: readonly T[], at: number, item: T): T[] =>
  list.map((each, position) => (position === at ? item : each));

export const without = <T>(list: readonly T[], at: number): T[] =>
  list.filter((_, position) => position !== at);

/** The entry one place up or down; at the end of the list it stays. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const to = at + by;
  const item = list[at];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  const rest = without(list, at);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
