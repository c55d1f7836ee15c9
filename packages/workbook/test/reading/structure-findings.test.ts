import { examplePlan, exact, withInput, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { readPlan, verifyWorkbook, type PlanReading } from "../../src/index.js";
import { asFound, cellsOf, inView, number, put, type FoundWorkbook } from "./as-found.js";
import { deleteLine, insertLine, reorderRows } from "./move-lines.js";

const open = (plan: Plan = examplePlan): FoundWorkbook => inView(plan, { scenario: "begge" });

const told = ({ findings }: PlanReading): string[] =>
  findings.map(({ code, place }) => `${code} ${place}`);

const changed = ({ changes }: PlanReading): string[] =>
  changes.map(({ address, path }) => `${address} ${path.split("/").slice(-2).join("/")}`);

describe("rows", () => {
  test("an empty row is a matter of looks; what stands below is read where it is now", () => {
    const workbook = open();
    insertLine(workbook, "Bemanding", "row", 8);
    put(workbook, "Bemanding", "D10", number("9"));
    const result = readPlan(workbook);
    expect(result.findings).toEqual([]);
    expect(changed(result)).toEqual(["Bemanding!D10 koordinatorer/fte"]);
    expect(verifyWorkbook(workbook).deviations.length).toBeGreaterThan(0);
  });

  test("a row that somebody filled in is told, and not read", () => {
    const workbook = open();
    insertLine(workbook, "Bemanding", "row", 8);
    put(workbook, "Bemanding", "A8", { kind: "text", value: "Psykologer" });
    put(workbook, "Bemanding", "D8", number("3"));
    const result = readPlan(workbook);
    expect(result.findings).toEqual([
      {
        code: "rowAdded",
        severity: "warning",
        place: "Bemanding!8:8",
        found: "Psykologer, 3",
        count: 2,
      },
    ]);
    expect(result.ok && result.plan).toEqual(examplePlan);
  });

  test("a row that is gone: the plan keeps it; what referred to it is broken; the rest is read", () => {
    const workbook = open();
    deleteLine(workbook, "Bemanding", "row", 8);
    put(workbook, "Bemanding", "D8", number("9"));
    const result = readPlan(workbook);
    expect(result.findings[0]).toEqual({
      code: "rowMissing",
      severity: "warning",
      place: "Bemanding!8:8",
      label: "Boligrådgivere",
      count: 1,
    });
    expect(changed(result)).toEqual(["Bemanding!D8 koordinatorer/fte"]);
    const codes = new Set(result.findings.slice(1).map(({ code }) => code));
    expect(codes).toEqual(new Set(["brokenReference"]));
  });

  test("of rows that are called alike the one that is gone is known by what the others hold", () => {
    const workbook = open();
    for (const row of [6, 7, 8])
      for (const [column, text] of [
        ["B", "Ens"],
        ["C", "Ens"],
      ] as const)
        put(workbook, "Bemanding", `${column}${String(row)}`, { kind: "text", value: text });
    deleteLine(workbook, "Bemanding", "row", 6);
    const result = readPlan(workbook);
    expect(result.changes).toEqual([]);
    expect(result.findings.map(({ code }) => code)).toContain("rowMissing");
  });

  test("of equal rows none is taken for another: what is unclear is not read", () => {
    const line = (id: string, fte: string) => ({ id, role: "Ens", fte, rate: "aarsvaerk" });
    const plan = {
      ...examplePlan,
      baseline: { staffing: [line("a", "1"), line("b", "2"), line("c", "3")] },
    };
    const workbook = asFound(plan, { view: { scenario: "begge" } });
    deleteLine(workbook, "Bemanding", "row", 6);
    put(workbook, "Bemanding", "D6", number("2.5"));
    const result = readPlan(workbook);
    expect(result.changes).toEqual([]);
    expect(told(result)).toEqual(
      expect.arrayContaining([
        "rowMissing Bemanding!6:6",
        "rowMissing Bemanding!7:7",
        "rowAdded Bemanding!6:6",
      ]),
    );
  });

  test("rows that were sorted are read where they are; formulas that do not follow are told", () => {
    const workbook = open();
    reorderRows(workbook, "Bemanding", [9, 8, 7, 6]);
    put(workbook, "Bemanding", "D6", number("9"));
    const result = readPlan(workbook);
    expect(changed(result)).toEqual(["Bemanding!D6 koordinatorer/fte"]);
    const [moved] = result.findings;
    expect(moved).toMatchObject({ code: "rowMoved", severity: "warning" });
    expect(moved!.count).toBeGreaterThan(1);
    expect(result.findings.map(({ code }) => code)).toContain("formulaChanged");
  });
});

describe("columns", () => {
  test("one put in, and one with notes in it", () => {
    const workbook = open();
    insertLine(workbook, "Bemanding", "column", 4);
    expect(readPlan(workbook).findings).toEqual([]);
    put(workbook, "Bemanding", "D5", { kind: "text", value: "Bemærkning" });
    put(workbook, "Bemanding", "E9", number("9"));
    const result = readPlan(workbook);
    expect(result.findings).toMatchObject([
      { code: "columnAdded", severity: "note", place: "Bemanding!D:D", found: "Bemærkning" },
    ]);
    expect(changed(result)).toEqual(["Bemanding!E9 koordinatorer/fte"]);
  });

  test("one that is gone", () => {
    const workbook = open();
    deleteLine(workbook, "Bemanding", "column", 4);
    const result = readPlan(workbook);
    expect(result.findings[0]).toMatchObject({
      code: "columnMissing",
      place: "Bemanding!D:D",
      label: "Angivet",
      count: 4,
    });
    expect(result.findings.map(({ code }) => code)).toContain("brokenReference");
    expect(result.ok && result.plan).toEqual(examplePlan);
  });

  test("a heading that was written anew", () => {
    const workbook = open();
    put(workbook, "Bemanding", "D5", { kind: "text", value: "Antal" });
    put(workbook, "Bemanding", "D9", number("9"));
    const result = readPlan(workbook);
    expect(told(result)).toEqual(["textChanged Bemanding!D5"]);
    expect(changed(result)).toEqual(["Bemanding!D9 koordinatorer/fte"]);
  });
});

describe("sheets", () => {
  function renamed(from: string, to: string): FoundWorkbook {
    const workbook = open();
    for (const sheet of workbook.sheets) {
      for (const [address, cell] of sheet.cells)
        if (cell.formula !== undefined)
          sheet.cells.set(address, {
            ...cell,
            formula: cell.formula.replaceAll(`${from}!`, `'${to}'!`),
          });
      if (sheet.name === from) sheet.name = to;
    }
    return {
      ...workbook,
      names: workbook.names.map(({ name, refersTo }) => ({
        name,
        refersTo: refersTo.replaceAll(`${from}!`, `'${to}'!`),
      })),
    };
  }

  test("one with another name is known by its texts, and read", () => {
    const workbook = renamed("Bemanding", "Folk 2012");
    put(workbook, "Folk 2012", "D9", number("9"));
    const result = readPlan(workbook);
    expect(result.findings).toEqual([
      { code: "sheetRenamed", severity: "note", place: "Folk 2012", expected: "Bemanding" },
    ]);
    expect(changed(result)).toEqual(["Folk 2012!D9 koordinatorer/fte"]);
  });

  test("the sheet of the switches too", () => {
    const workbook = renamed("Forudsætninger", "Input");
    put(workbook, "Input", "B5", number("2014"));
    const result = readPlan(workbook);
    expect(told(result)).toEqual(["sheetRenamed Input"]);
    expect(result.ok && result.view).toEqual({ scenario: "begge", priceLevel: 2014 });
  });

  test("one that is gone, and one that somebody added", () => {
    const workbook = open();
    const sheets = workbook.sheets.filter(({ name }) => name !== "Bemanding");
    const result = readPlan({
      ...workbook,
      sheets: [...sheets, { name: "Noter", cells: new Map() }],
    });
    expect(result.findings).toMatchObject([
      { code: "sheetMissing", place: "Bemanding", count: 4 },
      { code: "sheetAdded", severity: "note", place: "Noter", count: 0 },
    ]);
    const inputs = result.ok ? result.inputs : [];
    expect(inputs.find(({ path }) => path.endsWith("koordinatorer/fte"))?.value).toEqual(
      exact("10"),
    );
  });
});

describe("names", () => {
  test("one that is gone, and one that points elsewhere", () => {
    const workbook = open();
    const [scenario, level] = workbook.names;
    const gone = readPlan({ ...workbook, names: [level!] });
    expect(told(gone)).toEqual([`nameMissing ${scenario!.name}`]);
    const elsewhere = { ...scenario!, refersTo: "Forudsætninger!$B$6" };
    const result = readPlan({ ...workbook, names: [elsewhere, level!] });
    expect(result.findings).toEqual([
      {
        code: "nameChanged",
        severity: "warning",
        place: scenario!.name,
        found: "Forudsætninger!$B$6",
        expected: scenario!.refersTo,
      },
    ]);
  });
});

describe("the plan that travels inside", () => {
  const carriedIn = (over: object, more: object[] = []) => {
    const workbook = open();
    const [carried] = workbook.carried;
    return readPlan({
      ...workbook,
      carried: [{ ...carried!, ...over }, ...more.map((each) => ({ ...carried!, ...each }))],
    });
  };
  const document = ({ plan = examplePlan, ...over }: { plan?: object; view?: object }) =>
    JSON.stringify({
      plan: JSON.stringify(plan),
      locale: "da",
      view: { scenario: "begge" },
      ...over,
    });

  test("is missing", () => {
    expect(readPlan({ ...open(), carried: [] })).toEqual({
      ok: false,
      changes: [],
      findings: [{ code: "noPlan", severity: "error", place: "" }],
    });
    expect(told(carriedIn({ name: "other" }))).toEqual(["noPlan "]);
  });

  test("was changed behind the sheets: told, and read as it stands", () => {
    const json = document({ plan: withInput(examplePlan, "rates/aarsvaerk/amount", "490000") });
    const result = carriedIn({ json, state: "changed" });
    expect(told(result)).toEqual(["planChanged "]);
    // The cells still say what was written.
    expect(result.changes).toMatchObject([{ old: exact("490000"), new: exact("500000") }]);
  });

  test.each<[string, object]>([
    ["planUnreadable", { json: "{", state: "unreadable" }],
    ["planUnreadable", { json: "[]" }],
    ["planUnreadable", { json: JSON.stringify(examplePlan) }],
    ["planUnreadable", { json: JSON.stringify({ plan: "{" }) }],
    ["newerProgram", { schemaVersion: 99, programVersion: "9.0.0" }],
    ["newerProgram", { packing: 2 }],
    ["newerProgram", { json: document({ plan: { ...examplePlan, schemaVersion: 99 } }) }],
    ["planInvalid", { json: document({ plan: { ...examplePlan, title: "" } }) }],
    ["notShown", { json: document({ view: { scenario: "ingen" } }) }],
  ])("%s", (code, over) => {
    const result = carriedIn(over);
    expect(result.ok).toBe(false);
    expect(told(result)).toEqual([`${code} `]);
    expect(result.findings[0]!.severity).toBe("error");
  });

  test("a view of another form is none", () => {
    const result = carriedIn({ json: document({ view: { scenario: 3, adopted: "x", asOf: {} } }) });
    expect(result.ok).toBe(true);
  });

  test("of several the first that is as it was written is read", () => {
    const result = carriedIn({ json: "{", state: "changed" }, [{}]);
    expect(told(result)).toEqual(["severalPlans "]);
    expect(result.ok && result.plan).toEqual(examplePlan);
  });
});

test("what a workbook was not made with is not looked for: an empty one gives all of its plan", () => {
  const { names, carried } = open();
  const result = readPlan({ sheets: [], names, carried });
  expect(result.ok && result.plan).toEqual(examplePlan);
  expect(new Set(result.findings.map(({ code }) => code))).toEqual(new Set(["sheetMissing"]));
  expect(cellsOf(open(), "Bemanding").size).toBeGreaterThan(0);
});
