const dayInMilliseconds = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** The number that a cell holds for an ISO date. */
export function serialOf(date: string): number | undefined {
  const at = Date.parse(date.includes("T") ? `${date}Z` : `${date}T00:00:00Z`);
  return Number.isNaN(at) ? undefined : (at - dayZero) / dayInMilliseconds;
}
