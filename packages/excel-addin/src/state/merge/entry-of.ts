const lists = ["staffing", "amounts", "percentages", "spending"];

/**
 * What an input belongs to that has to hold together: its line, price or series, by the path of an input.
 * The FTE of a line and their stated parts, for one, only make sense together.
 */
export function entryOf(path: string): string {
  const steps = path.split("/");
  const line = steps.findIndex((step) => lists.includes(step));
  return steps.slice(0, line < 0 ? 2 : line + 2).join("/");
}
