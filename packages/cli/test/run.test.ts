import { examplePlan } from "@aarsvaerk/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aarsvaerk, folder, given, json } from "./aarsvaerk.js";
import { fullPlan } from "./plans.js";

const plan = given("plan.json", examplePlan);
const full = given("full.json", fullPlan);

describe("run", () => {
  it("shows the baseline, and what else there is to choose", () => {
    const { code, stdout, stderr } = aarsvaerk(["run", plan]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Intensiveret indsats i udsatte byområder\nVedtaget budget, ingen/);
    expect(stdout).toContain("Vælg scenarie med --scenario: status-quo, begge\n");
    expect(stdout).toContain("Vælg forslag med --adopt: spareforslag-2012, intensiveret-indsats\n");
    expect(stdout).toContain("Serviceudgifter i alt       12.500  12.500  12.500  12.500\n");
    expect(stdout).toContain("Bemanding – Vedtaget budget");
    expect(stdout).not.toContain("Kapacitet");
  });

  it("shows every table that has something to say, and the findings beside them", () => {
    const { code, stdout, stderr } = aarsvaerk(["run", full, "--scenario", "begge"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^[^\n]+\nScenarie: Begge forslag · 2012 p\/l\n\n/);
    const captions = ["Bemanding", "Kapacitet", "Finansiering og", "Rammeregnskab", "Regnskab mod"];
    for (const caption of captions) expect(stdout).toContain(`${caption} `);
    expect(stderr).toContain("Anmærkning: 2014: Satspuljen er overtrukket med 25.000,00 kr.\n");
  });

  it("adopts proposals by name", () => {
    const { stdout } = aarsvaerk([
      "run",
      plan,
      "--adopt",
      "spareforslag-2012,intensiveret-indsats",
    ]);
    expect(stdout).toMatch(/Valgte forslag: Spareforslag til Budget 2012 \+ Intensiveret indsats/);
    expect(stdout).toMatch(/Serviceudgifter i alt +8\.500 /);
  });

  it("adopts the one proposal it is about", () => {
    const { stdout } = aarsvaerk(["run", plan, "--proposal", "intensiveret-indsats"]);
    expect(stdout).toMatch(/Serviceudgifter i alt +5\.000 /);
  });

  it("groups by any dimensions", () => {
    const { stdout } = aarsvaerk([
      ...["run", plan, "--scenario", "begge", "--by", "unit,role", "--measure", "fte"],
    ]);
    expect(stdout).toMatch(/Socialcentret · Boligrådgivere +17 /);
    expect(stdout).toMatch(/I alt +42 /);
  });

  it("shows another price level, unit and date", () => {
    const { stdout } = aarsvaerk([
      ...["run", plan, "--proposal", "intensiveret-indsats", "--price-level", "2015"],
      ...["--unit", "kr", "--as-of", "2024-06-06"],
    ]);
    expect(stdout).toContain(" · 2015 p/l · udmeldinger til og med 2024-06-06\n");
    expect(stdout).toMatch(/kr\. – 2015 p\/l/);
    expect(stdout).toMatch(/i alt +5\.055\.195,23/);
  });

  it("is JSON with exact figures, their paths and the findings", () => {
    const { code, stdout, stderr } = aarsvaerk([
      ...["run", full, "--scenario", "begge", "--format", "json"],
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const output = json(stdout);
    expect(output).toMatchObject({
      outputVersion: 1,
      command: "run",
      plan: { file: "full.json", currency: "DKK", years: [2012, 2013, 2014, 2015] },
      view: {
        scenario: "begge",
        adopted: ["spareforslag-2012", "intensiveret-indsats"],
        priceLevel: 2012,
      },
    });
    const { tables, findings } = output as { tables: { id: string }[]; findings: object[] };
    expect(tables.map(({ id }) => id)).toEqual([
      ...["budget-note", "staffing", "capacity", "funding", "frame-account", "actuals"],
    ]);
    expect(tables[0]).toMatchObject({
      rows: [
        { kind: "section" },
        {
          label: expect.stringContaining("-8 årsværk á 500.000 kr.") as unknown,
          cells: [
            {
              kind: "figure",
              value: "-4000000",
              printed: "-4000",
              decimals: 0,
              path: "cost/line=fra-socialcenter/2012",
            },
            ...[{}, {}, {}],
          ],
        },
        ...[{}, {}, {}, {}],
      ],
    });
    expect(findings[0]).toEqual({
      code: "costOutlivesGrant",
      path: "cost/proposal=intensiveret-indsats/2014",
      year: 2014,
      amount: "2500000",
      names: ["Intensiveret indsats i udsatte byområder", "Staten"],
      text: expect.stringMatching(/^2014: .*2\.500\.000,00 kr\. mangler finansiering$/) as unknown,
    });
  });

  it("is Markdown, without the hints for the terminal", () => {
    const { stdout } = aarsvaerk(["run", plan, "--format", "markdown"]);
    expect(stdout).toMatch(
      /^# Intensiveret indsats[^\n]*\n\nVedtaget budget, ingen [^\n]*\n\n\*\*/,
    );
    expect(stdout).toContain("| **Serviceudgifter i alt** | **12.500** |");
    expect(stdout).not.toContain("--scenario");
  });

  it("is an HTML page that says its encoding and escapes the plan's texts", () => {
    const hostile = given("hostile.json", { ...examplePlan, title: "<script>&\u001b[31m" });
    const { stdout } = aarsvaerk(["run", hostile, "--format", "html"]);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="da">\n<head>\n<meta charset="utf-8">/);
    expect(stdout).toContain("<h1>&lt;script&gt;&amp;\uFFFD[31m</h1>");
    expect(stdout).toContain("</figure>\n</body>\n</html>\n");
  });

  it("is CSV: each table under its caption, an empty line between, one byte order mark", () => {
    const { stdout } = aarsvaerk(["run", plan, "--format", "csv", "--bom"]);
    expect(stdout).toMatch(
      /^\uFEFFVedtaget budget – serviceudgifter\r\n1\.000 kr\. – 2012 p\/l;2012;/,
    );
    expect(stdout).toContain(
      "\r\n\r\nBemanding – Vedtaget budget\r\nÅrsværk;2012;2013;2014;2015\r\n",
    );
    expect(stdout.lastIndexOf("\uFEFF")).toBe(0);
  });

  it("writes to a file, which it replaces, but never over the plan", () => {
    const file = given("report.txt", "the report of yesterday");
    expect(aarsvaerk(["run", plan, "-o", file])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(folder, file), "utf8")).toMatch(/^Intensiveret indsats/);
    const refused = aarsvaerk(["run", plan, "--output", `./${plan}`]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^\.\/plan\.json: er selve planen; /);
    const lost = aarsvaerk(["run", plan, "-o", "nowhere/report.txt"]);
    expect(lost).toEqual({
      code: 2,
      stdout: "",
      stderr: "nowhere/report.txt: mappen findes ikke\n",
    });
  });

  it("names what it does not know, and what it resembles", () => {
    const errorOf = (...args: string[]) => aarsvaerk(["run", plan, ...args]);
    expect(errorOf("--scenario", "beggge")).toEqual({
      code: 2,
      stdout: "",
      stderr: "--scenario: “beggge” findes ikke; forventede status-quo, begge. Mente du “begge”?\n",
    });
    expect(errorOf("--proposal", "spareforslag").stderr).toMatch(/^--proposal: “spareforslag” fi/);
    expect(errorOf("--as-of", "i går").stderr).toMatch(/^--as-of: “i går” kan ikke læses/);
    expect(errorOf("--by", "enhed").stderr).toMatch(/^--by: “enhed” er ikke en mulighed/);
  });

  it("says where in the plan an index ends", () => {
    const { code, stderr } = aarsvaerk(["run", plan, "--price-level", "2040"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^plan\.json:\d+:\d+: .*statens-loen mangler året 2026/);
  });

  it("refuses a proposal that the scenario does not adopt: it would show as noughts", () => {
    const { code, stderr } = aarsvaerk([
      ...["run", plan, "--proposal", "intensiveret-indsats", "--scenario", "status-quo"],
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--proposal: “intensiveret-indsats” kan ikke stå sammen med “status-q/);
  });

  it("reports problems as JSON where JSON was asked for", () => {
    const { code, stdout, stderr } = aarsvaerk([
      ...["run", plan, "--scenario", "beggge", "--format", "json"],
    ]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(json(stdout)).toEqual({
      outputVersion: 1,
      command: "run",
      problems: [
        {
          code: "unknownReference",
          path: ["--scenario"],
          found: "beggge",
          expected: ["status-quo", "begge"],
          nearest: "begge",
          text: "--scenario: “beggge” findes ikke; forventede status-quo, begge. Mente du “begge”?",
        },
      ],
    });
  });
});
