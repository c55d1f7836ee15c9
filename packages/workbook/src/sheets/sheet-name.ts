const longest = 31;

/** A text as the name of a sheet: what spreadsheet programs refuse is left out, and no name stands twice. */
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
