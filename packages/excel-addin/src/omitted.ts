/** The same object without some of its keys. */
export function omitted<Of extends object, Key extends keyof Of>(
  value: Of,
  ...keys: readonly Key[]
): Omit<Of, Key> {
  const left: readonly PropertyKey[] = keys;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !left.includes(key))) as Omit<
    Of,
    Key
  >;
}
