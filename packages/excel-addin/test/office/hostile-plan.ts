import { parsePlan, type Plan } from "@aarsvaerk/core";

/** Labels that would be formulas, errors, markup or something else if anybody took them for it. */
export const hostileLabels = [
  "=1+1",
  "+45 33 66",
  "-2",
  "@SUM(A1)",
  "'citat",
  "#REF!",
  "TRUE",
  "12,5 %",
  "2012-01-01",
  "<img src=x onerror=alert(1)>",
  "]]>&amp;<!--",
  "\u202Eevil\u202C",
  "__proto__",
  `${"langt navn ".repeat(900)}slut`,
] as const;

export function hostilePlan(): Plan {
  const result = parsePlan({
    schemaVersion: 1,
    title: '=HYPERLINK("https://example.org";"klik")',
    language: "da",
    currency: "DKK",
    priceLevel: 2012,
    years: { first: 2012, count: 4 },
    rates: [{ id: "pris", label: "=cmd|' /C calc'!A0", amount: "500000" }],
    baseline: {
      staffing: hostileLabels.map((role, at) => ({
        id: `linje-${at}`,
        role,
        fte: "1.5",
        rate: "pris",
      })),
    },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
