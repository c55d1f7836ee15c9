/** An entry whose keys may be left out. */
type Stated<Entry> = { [Key in keyof Entry]?: Exclude<Entry[Key], undefined> };

/** The entry without the keys that nothing is known of. */
export const stated = <Entry extends object>(entry: Entry): Stated<Entry> =>
  Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  ) as Stated<Entry>;
