import { examplePlan, parsePlan, ratio, withInput, type Plan } from "@aarsvaerk/core";
import { buildWorkbook, carriedPlan, type Cell, type Workbook } from "@aarsvaerk/workbook";
import { writeXlsx } from "@aarsvaerk/workbook/xlsx";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { aarsvaerk, folder, given, json } from "./aarsvaerk.js";

const price = "rates/aarsvaerk/amount";
const fte = "proposals/intensiveret-indsats/staffing/koordinatorer/fte";

/** The sheets as somebody left them, and the plan they were made of. */
const fileOf = async (sheets: Workbook, plan: Plan = examplePlan): Promise<Buffer> =>
  Buffer.from(await writeXlsx(sheets, carriedPlan(plan, {}, "1.0.0")));

/** The same workbook with one cell replaced. */
const withCell = (
  workbook: Workbook,
  isMeant: (cell: Cell) => boolean,
  content: Cell["content"],
): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (isMeant(cell) ? { ...cell, content } : cell))),
  })),
});

const edited = withInput(withInput(examplePlan, price, "510000"), fte, "12");

beforeAll(async () => {
  const written = buildWorkbook(examplePlan);
  given("plan.json", examplePlan);
  given("as-written.xlsx", await fileOf(written));
  given("edited.xlsx", await fileOf(buildWorkbook(edited)));
  given(
    "typed-over.xlsx",
    await fileOf(
      withCell(written, ({ figure }) => figure === "cost/unit=socialcenter/2013", {
        kind: "number",
        value: ratio(1n),
      }),
    ),
  );
  given("no-plan.xlsx", Buffer.from(await writeXlsx(written)));
});

describe("read", () => {
  it("lists what was changed, cell by cell, and writes the plan with it as a new file", () => {
    const first = aarsvaerk(["read", "edited.xlsx", "-o", "edited.json"]);
    expect(first).toMatchSnapshot();
    const parsed = parsePlan(JSON.parse(readFileSync(join(folder, "edited.json"), "utf8")));
    expect(parsed).toEqual({ ok: true, value: edited });
    const again = aarsvaerk(["read", "edited.xlsx", "-o", "edited.json"]);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("findes allerede");
  });

  it("says that nothing was changed", () => {
    const { code, stdout } = aarsvaerk(["read", "as-written.xlsx"]);
    expect(code).toBe(0);
    expect(stdout).toContain("Ingen felter er ændret");
  });

  it("gives changes and plan as data", () => {
    const { stdout } = aarsvaerk(["read", "edited.xlsx", "--format", "json"]);
    expect(json(stdout)).toMatchObject({
      command: "read",
      changes: [
        { path: price, old: { value: "500000" }, new: { value: "510000" } },
        { path: fte, old: { value: "10" }, new: { value: "12" } },
      ],
      plan: { title: examplePlan.title },
    });
  });

  it("finds a formula that was typed over", () => {
    const { code, stderr } = aarsvaerk(["read", "typed-over.xlsx"]);
    expect(code).toBe(1);
    expect(stderr).toContain("Fordeling!");
  });

  it.each([
    ["no-plan.xlsx", "plan"],
    ["plan.json", "Excel-fil"],
  ])("refuses %s in one line", (file, word) => {
    const { code, stdout, stderr } = aarsvaerk(["read", file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(word);
  });
});

describe("verify", () => {
  it("compares every figure with the calculation", () => {
    const { code, stdout, stderr } = aarsvaerk(["verify", "edited.xlsx"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Tal beregnet igen\s+\d{2,}, heraf ingen med afvigelse/);
  });

  it("finds a figure that is not the calculated one", () => {
    const { code, stdout } = aarsvaerk(["verify", "typed-over.xlsx"]);
    expect(code).toBe(1);
    expect(stdout).toContain("12.500.000");
  });
});

describe("diff", () => {
  it("lists the inputs that differ", () => {
    expect(aarsvaerk(["diff", "as-written.xlsx", "edited.xlsx"])).toMatchSnapshot();
  });

  it("says that none do", () => {
    const { code, stdout } = aarsvaerk(["diff", "as-written.xlsx", "as-written.xlsx"]);
    expect(code).toBe(0);
    expect(stdout).toContain("samme værdier");
  });
});

describe("other commands take a workbook for its plan", () => {
  it("and list what was changed in it", () => {
    const { code, stdout, stderr } = aarsvaerk([
      "table",
      "edited.xlsx",
      "--proposal",
      "intensiveret-indsats",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("12 årsværk á 510.000 kr.");
    expect(stderr.split("\n").filter((line) => line.startsWith("Ændret:"))).toHaveLength(2);
  });

  it("validate and compare", () => {
    expect(aarsvaerk(["validate", "as-written.xlsx"])).toMatchObject({ code: 0, stderr: "" });
    const { stdout } = aarsvaerk(["compare", "plan.json", "edited.xlsx", "--to", "begge"]);
    expect(stdout).toContain("Begge");
  });

  it("portfolio collects the workbooks of a folder", async () => {
    mkdirSync(join(folder, "colleagues"));
    given("colleagues/a.xlsx", await fileOf(buildWorkbook(examplePlan)));
    given("colleagues/b.xlsx", await fileOf(buildWorkbook(edited)));
    given("colleagues/~$b.xlsx", "the lock of an open workbook");
    const { code, stdout } = aarsvaerk(["portfolio", "colleagues"]);
    expect(code).toBe(0);
    expect(stdout).toContain("25.000");
  });
});
