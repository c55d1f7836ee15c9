const longest = 31;

/**
 * A text as the name of a sheet: what spreadsheet programs refuse is left out, and no name stands twice.
 *
 * @param text - any text, such as a title
 * @param taken - names that are there already, in lower case
 * @returns a name of at most 31 characters
 * @example
 * ```ts
 * sheetName("Budget 2012/13: Ønske", new Set()); //=> "Budget 2012 13 Ønske"
 * sheetName("Forskel", new Set(["forskel"])); //=> "Forskel (2)"
 * ```
 */
export function sheetName(text: string, taken: ReadonlySet<string>): string {
  const allowed = text
    .replace(/[:\\/?*[\]]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[' ]+|[' ]+$/gu, "");
  const named = allowed === "" ? "1" : allowed;
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${String(count)})`;
    const name = `${named.slice(0, longest - suffix.length).trim()}${suffix}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
