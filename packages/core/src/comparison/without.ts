/** The same object without some of its keys. */
export const without = <T extends object, Key extends keyof T>(
  object: T,
  ...keys: readonly Key[]
): Omit<T, Key> =>
  Object.fromEntries(
    Object.entries(object).filter(([key]) => !(keys as readonly string[]).includes(key)),
  ) as Omit<T, Key>;
