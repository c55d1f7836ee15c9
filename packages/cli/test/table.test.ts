import { examplePlan } from "@aarsvaerk/core";
import { describe, expect, it } from "vitest";
import { aarsvaerk, given, json } from "./aarsvaerk.js";
import { fullPlan, halvesPlan } from "./plans.js";

const plan = given("plan.json", examplePlan);
const full = given("full.json", fullPlan);
const halves = given("halves.json", halvesPlan);
const both = ["--scenario", "begge"];

describe("table", () => {
  it("is the budget note unless told, for the proposal alone", () => {
    const { code, stdout } = aarsvaerk(["table", plan, "--proposal", "intensiveret-indsats"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Intensiveret indsats i udsatte byområder – serviceudgifter\n\n1\.000 kr\. – 2012 p\/l /,
    );
    expect(stdout).toMatch(/10 årsværk á 500\.000 kr\. +5\.000 +5\.000 +5\.000 +5\.000\n/);
  });

  it("adds the columns and the block asked for", () => {
    const { stdout } = aarsvaerk([
      ...["table", plan, "--proposal", "intensiveret-indsats"],
      ...["--total", "--thereafter", "--financing"],
    ]);
    expect(stdout).toMatch(/2015 +I alt +Varigt herefter\n/);
    expect(stdout).toMatch(/Egen finansiering +-5\.000 .* -20\.000 +-5\.000\n/);
  });

  it.each([
    ["staffing", "Boligrådgivere i alt;32;32;32;32"],
    ["staffing-matrix", "SCK;Boligrådgivere (32)"],
    ["capacity", "Koordinerende medarbejdere (10–20 personer eller familier pr. årsværk);100–200;"],
    ["funding", "Staten;2013;2500;2500;0;0"],
    ["frame-account", "Rest, videreføres;250;50;-25;-25"],
    ["actuals", "Koordinerende medarbejdere, 2013;5015;5100;85;1,7"],
    ["grouped", "Herbergerne;7500;7500;7500;7500"],
  ])("writes the table %s", (name, line) => {
    const by = name === "grouped" ? ["--by", "unit"] : [];
    const { stdout } = aarsvaerk([
      ...["table", full, ...both, "--table", name, ...by, "--format", "csv"],
    ]);
    expect(stdout).toContain(line);
  });

  it("says which part of the plan an empty table would need", () => {
    const missing = aarsvaerk(["table", plan, "--table", "actuals"]);
    expect(missing).toEqual({
      code: 2,
      stdout: "",
      stderr: "--table actuals: tabellen kan ikke laves: planen har ingen “actuals”\n",
    });
    const notChosen = aarsvaerk(["table", plan, "--table", "capacity"]);
    expect(notChosen.stderr).toBe(
      "--table capacity: tabellen er tom: ingen linje med “caseload” er med i det valgte\n",
    );
  });

  it("rounds so that the printed table adds up, and keeps the figure it is told to", () => {
    const csv = (...args: string[]) =>
      aarsvaerk(["table", halves, "--format", "csv", ...args])
        .stdout.split("\r\n")
        .slice(2, 5);
    expect(csv()).toEqual(["A;1", "B;1", "Serviceudgifter i alt;1"]);
    expect(csv("--footing", "controlled")).toEqual(["A;1", "B;0", "Serviceudgifter i alt;1"]);
    expect(csv("--footing", "controlled", "--expect", "A;2012;0")).toEqual([
      ...["A;0", "B;1", "Serviceudgifter i alt;1"],
    ]);
  });

  it("refuses an expected figure that cannot be read, placed or kept", () => {
    const errorOf = (expected: string) =>
      aarsvaerk(["table", halves, "--footing", "controlled", "--expect", expected]);
    expect(errorOf("A;2012").stderr).toMatch(
      /^--expect: “A;2012” kan ikke læses; forventede RÆKKE;/,
    );
    expect(errorOf("A;2012;0.5").stderr).toMatch(/^--expect: “0\.5” er tvetydigt: mener du 0,5/);
    expect(errorOf("Å;2012;1").stderr).toMatch(
      /^--expect: “Å” er ikke et tal i planen; mulige: A,/,
    );
    const unattainable = errorOf("A;2012;7");
    expect(unattainable.code).toBe(2);
    expect(unattainable.stderr).toMatch(/kan ikke afrundes/);
  });

  it("reads an expected figure as the language prints it", () => {
    const { code, stdout } = aarsvaerk([
      ...["table", plan, "--footing", "controlled", "--format", "csv"],
      ...["--expect", "Serviceudgifter i alt;2012;12.500"],
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("Serviceudgifter i alt;12500;");
  });

  it.each([
    [["--by", "unit"], "'--by' makes no difference to '--table budget-note'"],
    [
      ["--table", "staffing", "--unit", "mio"],
      "'--unit' makes no difference to '--table staffing'",
    ],
    [["--table", "grouped"], "'--table grouped' needs '--by'"],
    [["--expect", "A;2012;1"], "'--expect' needs '--footing controlled'"],
    [["--bom"], "'--bom' needs '--format csv'"],
    [["--scenario", "begge", "--adopt", "x"], "'--scenario <id>' cannot be used with option"],
    [["--table", "staffin"], "Allowed choices are budget-note, staffing,"],
    [["--price-level", "nu"], 'Use a year, or "current".'],
  ])("refuses options that would make no difference or no sense: %s", (options, message) => {
    const { code, stdout, stderr } = aarsvaerk(["table", plan, ...options]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("gives a figure without an end as the fraction it is", () => {
    const thirds = given("thirds.json", {
      ...examplePlan,
      proposals: [],
      scenarios: [],
      baseline: {
        staffing: [{ id: "a", role: "A", fte: "1", rate: "aarsvaerk", starts: "2012-10-16" }],
      },
    });
    const { stdout } = aarsvaerk(["table", thirds, "--table", "staffing", "--format", "json"]);
    const { tables } = json(stdout) as { tables: { rows: { cells: object[] }[] }[] };
    expect(tables[0]!.rows[0]!.cells[0]).toEqual({
      kind: "figure",
      quantity: "fte",
      value: "0.209677419355",
      fraction: "13/62",
      printed: "0.21",
      decimals: 2,
      path: "fte/role=A/2012",
    });
  });
});
