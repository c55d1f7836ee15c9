import { examplePlan, exact, withInput, type Plan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { diffWorkbooks, readPlan, type PlanRead } from "../../src/index.js";
import { asFound, number, put, type FoundWorkbook } from "./as-found.js";

function read(workbook: FoundWorkbook): PlanRead {
  const reading = readPlan(workbook);
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
  return reading;
}

const readOf = (plan: Plan): PlanRead => read(asFound(plan));
const line = "proposals/intensiveret-indsats/staffing/koordinatorer";

test("two workbooks of one plan differ in what somebody changed", () => {
  const changed = asFound(examplePlan);
  put(changed, "Bemanding", "D9", number("9"));
  expect(diffWorkbooks(readOf(examplePlan), read(changed))).toEqual({
    differing: [
      {
        path: `${line}/fte`,
        label: "Koordinerende medarbejdere, Angivet",
        format: "fte",
        from: { address: "Bemanding!D9", value: exact("10") },
        to: { address: "Bemanding!D9", value: exact("9") },
      },
    ],
    onlyInFirst: [],
    onlyInSecond: [],
  });
});

test("the same figure written otherwise is no difference", () => {
  const plan = withInput(examplePlan, "rates/aarsvaerk/amount", "500000.00");
  expect(diffWorkbooks(readOf(examplePlan), readOf(plan)).differing).toEqual([]);
});

test("inputs go by their ids: a new proposal before them moves nothing", () => {
  const [first, second] = examplePlan.proposals!;
  const swapped = { ...examplePlan, proposals: [second!, first!] };
  const difference = diffWorkbooks(readOf(examplePlan), readOf(swapped));
  expect(difference).toEqual({ differing: [], onlyInFirst: [], onlyInSecond: [] });
});

test("inputs that only one has", () => {
  const dated = withInput(examplePlan, `${line}/starts`, "2012-07-01");
  const { differing, onlyInFirst, onlyInSecond } = diffWorkbooks(
    readOf(examplePlan),
    readOf(dated),
  );
  expect([differing, onlyInFirst]).toEqual([[], []]);
  expect(onlyInSecond.map(({ path, value }) => [path, value])).toEqual([
    [`${line}/starts`, "2012-07-01"],
    [`${line}/ends`, undefined],
  ]);
});
