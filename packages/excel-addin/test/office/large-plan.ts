import { parsePlan, type Plan } from "@aarsvaerk/core";

/** A budget of so many lines in 20 units, with indexed prices and two proposals. */
export function largePlan(lines: number): Plan {
  const units = Array.from({ length: 20 }, (_, at) => ({
    id: `enhed-${at}`,
    label: `Enhed ${at}`,
  }));
  const staffing = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${prefix}-${at}`,
      role: `Stilling ${at % 60}`,
      unit: `enhed-${at % units.length}`,
      fte: `${1 + (at % 9)}.5`,
      rate: "aarsvaerk",
      ...(at % 10 === 1 && { starts: "2012-10-16" }),
    }));
  const result = parsePlan({
    schemaVersion: 1,
    title: "Et stort budget",
    language: "da",
    currency: "DKK",
    priceLevel: 2012,
    years: { first: 2012, count: 4 },
    rates: [{ id: "aarsvaerk", label: "Årsværkspris", amount: "500000" }],
    units,
    baseline: { staffing: staffing("linje", lines - 20) },
    proposals: ["a", "b"].map((id) => ({
      id,
      title: `Forslag ${id}`,
      kind: "request",
      staffing: staffing(id, 10),
    })),
    scenarios: [{ id: "alt", label: "Begge forslag", adopts: ["a", "b"] }],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.value;
}
