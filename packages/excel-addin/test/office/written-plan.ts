import { parsePlan, type Plan } from "@aarsvaerk/core";
import { buildWorkbook, carriedPlan, type Workbook } from "@aarsvaerk/workbook";
import type { Writing } from "../../src/office/workbook-port.js";

/** The sheets of a plan, in place of those of another one. */
export const writingOf = (
  plan: Plan,
  replaces?: Workbook,
): Extract<Writing, { kind: "sheets" }> => ({
  kind: "sheets",
  workbook: buildWorkbook(plan),
  carried: carriedPlan(plan, {}, "1.0.0"),
  ...(replaces ? { replaces } : {}),
});

/** A small budget with a proposal, and a later version of it: one line more, another proposal. */
export function smallPlan(version: 1 | 2): Plan {
  const line = (id: string, role: string, fte: string) => ({ id, role, fte, rate: "pris" });
  const result = parsePlan({
    schemaVersion: 1,
    title: "Et lille budget",
    language: "da",
    currency: "DKK",
    priceLevel: 2012,
    years: { first: 2012, count: 4 },
    rates: [{ id: "pris", label: "Årsværkspris", amount: version === 1 ? "500000" : "510000" }],
    baseline: {
      staffing: [
        line("raadgiver", "Boligrådgiver", "25"),
        ...(version === 1 ? [] : [line("leder", "Leder", "1.5")]),
      ],
    },
    proposals: [
      {
        id: version === 1 ? "foerst" : "siden",
        title: version === 1 ? "Første forslag" : "Et andet forslag",
        kind: "request",
        staffing: [line("koordinator", "Koordinator", "10")],
      },
    ],
    scenarios: [{ id: "alt", label: "Alt", adopts: [version === 1 ? "foerst" : "siden"] }],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The plan with another price of its årsværk. */
export function withPrice(plan: Plan, amount: string): Plan {
  const [rate, ...others] = plan.rates ?? [];
  return { ...plan, rates: rate ? [{ ...rate, amount }, ...others] : [] };
}

/** The user draws a chart. */

/** The sheets of a plan with the long note of its first sheet below everything else there. */
export function withNoteLast(workbook: Workbook) {
  const [sheet, ...others] = workbook.sheets;
  const at = sheet!.rows.findIndex(([cell]) => cell?.role === "note");
  const [cell] = sheet!.rows[at]!;
  const rows = [...sheet!.rows.with(at, []), [cell!]];
  const moved: Workbook = { ...workbook, sheets: [{ ...sheet!, rows }, ...others] };
  const note = cell!.content.kind === "text" ? cell!.content.text : "";
  return { name: sheet!.name, note, moved, row: rows.length };
}
