import { examplePlan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import type { AmountLine, ListedLine, StaffingLine } from "../../../editing/plan/plan-parts.js";
import { lineSummary } from "./line-summary.js";

const staffing = (more: Partial<StaffingLine>): ListedLine => ({
  list: "staffing",
  line: { id: "a", role: "Koordinatorer", fte: "2", rate: "aarsvaerk", ...more },
});
const amount = (more: Partial<AmountLine>): ListedLine => ({
  list: "amounts",
  line: { id: "b", label: "It", amount: "800", amountUnit: "1000kr", ...more },
});

const detail = (listed: ListedLine, locale: "da" | "nb" | "en" = "da") =>
  lineSummary(listed, examplePlan, locale).detail;

test("a line that holds in all years says nothing of them", () => {
  expect(detail(staffing({}))).toBe("2 årsværk á 500.000 kr.");
  expect(detail(staffing({ duration: "permanent" }))).toBe("2 årsværk á 500.000 kr.");
});

test("a line that does not hold in all years says in which", () => {
  const temporary = { duration: "temporary", from: 2013, until: 2014 } as const;
  expect(detail(staffing(temporary))).toBe("2 årsværk á 500.000 kr. · Midlertidig 2013–2014");
  expect(detail(staffing({ duration: "temporary", until: 2013 }))).toMatch(
    / · Midlertidig 2012–2013$/,
  );
  expect(detail(staffing({ from: 2013 }))).toMatch(/ · Varig 2013–$/);
  expect(detail(staffing({ starts: "2012-08-01" }))).toMatch(/ · Varig, 01-08-2012–$/);
  expect(
    detail(
      { list: "percentages", line: { id: "c", label: "Ramme", percent: "-2", ...temporary } },
      "nb",
    ),
  ).toMatch(/ · Midlertidig 2013–2014$/);
});

test("a one-off says its year, however it is stated", () => {
  expect(detail(amount({ duration: "oneOff", from: 2013 }))).toMatch(/ · Engangs 2013$/);
  const byYear = (amountByYear: Readonly<Record<string, string>>) =>
    detail({
      list: "amounts",
      line: { id: "b", label: "It", duration: "oneOff", amountByYear },
    });
  expect(byYear({ "2014": "800" })).toMatch(/ · Engangs 2014$/);
  expect(byYear({ "2013": "1", "2014": "2" })).toMatch(/ · Engangs 2013–2014$/);
});

test("the unit stands before the years", () => {
  const unit = examplePlan.units?.[0];
  const line = staffing({ unit: unit!.id, duration: "temporary", from: 2013, until: 2014 });
  expect(detail(line)).toBe(`2 årsværk á 500.000 kr. · ${unit!.label} · Midlertidig 2013–2014`);
});
