/** Years as a range, which one year is too. */
export function yearsText(years: readonly string[]): string {
  const [first = "", last = ""] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
