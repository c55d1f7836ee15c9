import { decimalText, examplePlan, exact, withInput, withInputs } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { readPlan, type FoundValue, type PlanReading } from "../../src/index.js";
import { asFound, cellsOf, inView, number, put, type FoundWorkbook } from "./as-found.js";

const open = (): FoundWorkbook => inView(examplePlan, { scenario: "begge" });

/** The code and place of every finding. */
const told = ({ findings }: PlanReading): string[] =>
  findings.map(({ code, place }) => `${code} ${place}`);

const planIn = (reading: PlanReading) => (reading.ok ? reading.plan : undefined);

function reading(sheet: string, address: string, value: FoundValue & { formula?: string }) {
  const workbook = open();
  put(workbook, sheet, address, value);
  return readPlan(workbook);
}

describe("a changed input", () => {
  test("is a change with its address, label, old and new", () => {
    const result = reading("Bemanding", "D9", number("9.6"));
    expect(result.findings).toEqual([]);
    expect(result.changes).toEqual([
      {
        path: "proposals/intensiveret-indsats/staffing/koordinatorer/fte",
        address: "Bemanding!D9",
        label: "Koordinerende medarbejdere, Angivet",
        format: "fte",
        old: exact("10"),
        new: exact("9.6"),
      },
    ]);
    const path = "proposals/intensiveret-indsats/staffing/koordinatorer/fte";
    expect(planIn(result)).toEqual(withInput(examplePlan, path, "9.6"));
  });

  test.each([
    ["Forudsætninger", "B16", "510000", "rates/boligraadgiver/amount"],
    ["Forudsætninger", "D22", "1.25", "indexSeries/statens-loen/publications/fl2025/growth/2014"],
    ["Forudsætninger", "C10", "0", "scenarios/begge/adopts/spareforslag-2012"],
    ["Forudsætninger", "B11", "1", "scenarios/uaendret/adopts/intensiveret-indsats"],
  ])("%s!%s = %s", (sheet, address, value, path) => {
    const result = reading(sheet, address, number(value));
    const id = path.replace("uaendret", examplePlan.scenarios![0]!.id);
    expect(result.changes.map((change) => change.path)).toEqual([id]);
    expect(planIn(result)).toEqual(withInputs(examplePlan, [{ path: id, value }]));
  });

  test("the last of 15 digits is one; what only programs differ in is none", () => {
    const plan = withInput(examplePlan, "rates/aarsvaerk/amount", "123456.789012345678");
    const workbook = asFound(plan, { view: { scenario: "begge" } });
    put(workbook, "Forudsætninger", "B15", number("123456.789012346"));
    expect(readPlan(workbook).changes).toEqual([]);
    put(workbook, "Forudsætninger", "B15", number("123456.789012347"));
    expect(readPlan(workbook).changes).toHaveLength(1);
  });

  test("the numbers of the plan that nobody changed stay as they are written", () => {
    const plan = withInput(examplePlan, "rates/aarsvaerk/amount", "500000.0");
    const workbook = asFound(plan, { view: { scenario: "begge" } });
    put(workbook, "Bemanding", "D9", number("9"));
    expect(planIn(readPlan(workbook))?.rates?.[0]).toMatchObject({ amount: "500000.0" });
  });
});

describe("dates", () => {
  const line = "proposals/intensiveret-indsats/staffing/koordinatorer";
  const plan = withInput(examplePlan, `${line}/starts`, "2012-07-01");
  const workbook = () => inView(plan, { scenario: "begge" });
  const periods = "Perioder";

  test("may be changed, filled in and emptied", () => {
    const found = workbook();
    const sheet = found.sheets.find(({ name }) => name === periods)?.name ?? "";
    expect(sheet).toBe(periods);
    put(found, periods, "C5", { kind: "date", value: "2012-10-16" });
    put(found, periods, "D5", { kind: "date", value: "2014-06-30" });
    const both = withInputs(plan, [
      { path: `${line}/starts`, value: "2012-10-16" },
      { path: `${line}/ends`, value: "2014-06-30" },
    ]);
    expect(planIn(readPlan(found))).toEqual(both);
    const emptied = workbook();
    put(emptied, periods, "C5", { kind: "empty" });
    const result = readPlan(emptied);
    expect(result.findings).toEqual([]);
    expect(planIn(result)).toEqual(examplePlan);
  });

  test.each<[string, FoundValue]>([
    ["a number", number("2013")],
    ["a text", { kind: "text", value: "1. oktober" }],
    ["a time of day", { kind: "date", value: "2012-10-16T12:00:00" }],
  ])("%s is none", (_, value) => {
    const found = workbook();
    put(found, periods, "C5", value);
    const result = readPlan(found);
    expect(told(result)).toEqual(["notADate Perioder!C5"]);
    expect(planIn(result)).toEqual(plan);
  });
});

describe("an input that cannot be read keeps what the plan holds", () => {
  test.each<[string, string, string, FoundValue]>([
    ["notANumber", "Bemanding", "D9", { kind: "text", value: "ti" }],
    ["notANumber", "Bemanding", "D9", { kind: "text", value: "9.6" }],
    ["notANumber", "Bemanding", "D9", { kind: "date", value: "2012-09-06" }],
    ["notANumber", "Bemanding", "D9", { kind: "boolean", value: true }],
    ["errorInInput", "Bemanding", "D9", { kind: "error", value: "#REF!" }],
    ["inputEmptied", "Bemanding", "D9", { kind: "empty" }],
    ["notAFlag", "Forudsætninger", "C10", number("2")],
    ["notAFlag", "Forudsætninger", "C10", number("0.5")],
  ])("%s %s!%s", (code, sheet, address, value) => {
    const result = reading(sheet, address, value);
    expect(told(result)).toEqual([`${code} ${sheet}!${address}`]);
    expect(result.changes).toEqual([]);
    expect(planIn(result)).toEqual(examplePlan);
  });

  test("a finding says what was found and what the plan holds", () => {
    const [finding] = reading("Bemanding", "D9", { kind: "text", value: "ti" }).findings;
    expect(finding).toEqual({
      code: "notANumber",
      severity: "warning",
      place: "Bemanding!D9",
      label: "Koordinerende medarbejdere, Angivet",
      found: "ti",
      expected: exact("10"),
    });
  });
});

test("a formula in an input gives its value to the plan, and is told", () => {
  const result = reading("Bemanding", "D9", { ...number("9"), formula: "4+5" });
  expect(told(result)).toEqual(["formulaInInput Bemanding!D9"]);
  expect(result.findings[0]).toMatchObject({ found: "=4+5", expected: exact("9") });
  expect(result.changes.map((change) => decimalText(change.new as never))).toEqual(["9"]);
});

describe("formulas", () => {
  test.each<[string, FoundValue & { formula?: string }]>([
    ["formulaReplaced", number("25")],
    ["formulaReplaced", { kind: "text", value: "25" }],
    ["formulaMissing", { kind: "empty" }],
    ["formulaChanged", { ...number("25"), formula: "D7" }],
    ["formulaChanged", { ...number("25"), formula: "D6+1" }],
    ["brokenReference", { kind: "error", value: "#REF!", formula: "#REF!" }],
    ["brokenReference", { kind: "error", value: "#REF!" }],
    ["errorShown", { kind: "error", value: "#N/A", formula: "D6" }],
  ])("%s", (code, value) => {
    const result = reading("Bemanding", "G6", value);
    expect(told(result)).toEqual([`${code} Bemanding!G6`]);
    expect(planIn(result)).toEqual(examplePlan);
  });

  test.each(["D6", "$D$6", " d6 ", "Bemanding!D6", "'bemanding'!D6"])(
    "%s is the same",
    (formula) => {
      expect(reading("Bemanding", "G6", { ...number("25"), formula }).findings).toEqual([]);
    },
  );

  test("an error in many cells is told once", () => {
    const workbook = open();
    for (const [address, cell] of cellsOf(workbook, "Bemanding"))
      if (cell.formula !== undefined)
        put(workbook, "Bemanding", address, { ...cell, kind: "error", value: "#N/A" });
    const [finding, ...others] = readPlan(workbook).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "errorShown", place: "Bemanding!A3", found: "#N/A" });
    expect(finding!.count).toBeGreaterThan(20);
  });
});

describe("texts, and what somebody added", () => {
  test("another text is told, and the input beside it read", () => {
    const workbook = open();
    put(workbook, "Bemanding", "A9", { kind: "text", value: "Koordinatorer" });
    put(workbook, "Bemanding", "D9", number("9"));
    const result = readPlan(workbook);
    expect(told(result)).toEqual(["textChanged Bemanding!A9"]);
    expect(result.changes).toHaveLength(1);
  });

  test("every label of a sheet in another language: still the same rows", () => {
    const workbook = open();
    for (const [address, cell] of cellsOf(workbook, "Bemanding"))
      if (cell.kind === "text" && cell.formula === undefined)
        put(workbook, "Bemanding", address, { kind: "text", value: `${cell.value} (x)` });
    put(workbook, "Bemanding", "D9", number("9"));
    const result = readPlan(workbook);
    expect(new Set(result.findings.map(({ code }) => code))).toEqual(new Set(["textChanged"]));
    expect(result.changes.map(({ address }) => address)).toEqual(["Bemanding!D9"]);
  });

  test("foreign cells are listed, first addresses and a count, and nothing else", () => {
    const workbook = open();
    for (let row = 30; row < 50; row++)
      put(workbook, "Bemanding", `B${row}`, { kind: "text", value: "note" });
    const result = readPlan(workbook);
    expect(result.findings).toEqual([
      {
        code: "cellsAdded",
        severity: "note",
        place: "Bemanding",
        found: "B30, B31, B32, B33, B34, B35, B36, B37, …",
        count: 20,
      },
    ]);
    expect(planIn(result)).toEqual(examplePlan);
  });
});

describe("the switches", () => {
  const viewOf = (result: PlanReading) => (result.ok ? result.view : undefined);

  test("as they are written", () => {
    expect(viewOf(readPlan(open()))).toEqual({ scenario: "begge", priceLevel: 2012 });
  });

  test("another scenario, whatever its case, and current prices", () => {
    const workbook = open();
    put(workbook, "Forudsætninger", "B4", { kind: "text", value: "UÆNDRET" });
    put(workbook, "Forudsætninger", "B5", { kind: "text", value: "løbende priser" });
    const result = readPlan(workbook);
    expect(result.findings).toEqual([]);
    const [first] = examplePlan.scenarios!;
    expect(viewOf(result)).toEqual({ scenario: first!.id, priceLevel: "current" });
  });

  test("a view that is no scenario of the plan", () => {
    const result = readPlan(inView(examplePlan, { adopted: ["intensiveret-indsats"] }));
    expect(viewOf(result)).toEqual({ adopted: ["intensiveret-indsats"], priceLevel: 2012 });
  });

  test.each<[string, FoundValue, string]>([
    ["B4", { kind: "text", value: "Ingen" }, "Uændret, Begge forslag"],
    ["B4", { kind: "empty" }, "Uændret, Begge forslag"],
    ["B5", number("1999"), "2012, 2013, 2014, 2015, løbende priser"],
    ["B5", { kind: "text", value: "2013" }, "2012, 2013, 2014, 2015, løbende priser"],
  ])("%s: an unknown choice is told, and what was written stands", (address, value, expected) => {
    const result = reading("Forudsætninger", address, value);
    expect(result.findings).toMatchObject([
      { code: "unknownChoice", place: `Forudsætninger!${address}`, expected },
    ]);
    expect(viewOf(result)).toEqual({ scenario: "begge", priceLevel: 2012 });
  });
});

describe("changes that make no plan", () => {
  test("are told with their cells, and the plan is not given", () => {
    const workbook = open();
    put(workbook, "Bemanding", "D6", number("-5"));
    put(workbook, "Bemanding", "D9", number("9"));
    const result = readPlan(workbook);
    expect(result.ok).toBe(false);
    expect(result.carried).toEqual(examplePlan);
    expect(result.changes).toHaveLength(2);
    expect(result.findings).toMatchObject([
      {
        code: "changeRefused",
        severity: "error",
        place: "Bemanding!D6",
        found: exact("-5"),
        problem: { code: "negativeInBaseline" },
      },
    ]);
  });
});
