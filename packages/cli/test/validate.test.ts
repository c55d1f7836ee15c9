import { examplePlan } from "@aarsvaerk/core";
import { describe, expect, it } from "vitest";
import { aarsvaerk, given, json } from "./aarsvaerk.js";
import { fullPlan } from "./plans.js";

const plan = given("plan.json", examplePlan);
const full = given("full.json", fullPlan);
const broken = given(
  "broken.json",
  JSON.stringify(examplePlan, undefined, 2)
    .replace('"fte": "15"', '"fte": "15,5"')
    .replace('"role": "Koordinerende', '"rolle": "Koordinerende'),
);

describe("validate", () => {
  it("says in one line that a plan holds", () => {
    expect(aarsvaerk(["validate", plan])).toEqual({
      code: 0,
      stdout:
        "plan.json: planen holder. Ingen fejl, ingen anmærkninger (regnet igennem: vedtaget budget, 2 scenarier).\n",
      stderr: "",
    });
  });

  it("lists problems with their line and column", () => {
    const { code, stdout } = aarsvaerk(["validate", broken]);
    expect(code).toBe(2);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    const text = JSON.stringify(examplePlan, undefined, 2).split("\n");
    const line = text.findIndex((each) => each.includes('"fte": "15"')) + 1;
    expect(lines[0]).toMatch(
      new RegExp(
        `^broken\\.json:${line}:18: proposals\\[0\\]\\.staffing\\[1\\]\\.fte: “15,5” er skrevet med komma; skriv 15\\.5 `,
      ),
    );
    expect(stdout).toMatch(/: proposals\[1\]\.staffing\[0\]\.role: mangler; forventede tekst/);
    expect(stdout).toMatch(/: proposals\[1\]\.staffing\[0\]\.rolle: .* Mente du “role”\?/);
    expect(lines.at(-1)).toBe("broken.json: 3 fejl");
  });

  it("names the scenario in which a finding stands", () => {
    const { code, stdout, stderr } = aarsvaerk(["validate", full]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain(
      "full.json: Begge forslag: 2014: Satspuljen er overtrukket med 25.000",
    );
    expect(stdout).toMatch(/full\.json: planen kan beregnes, men har \d anmærkninger\n$/);
  });

  it("says once what stands in every scenario", () => {
    const baseline = examplePlan.baseline!.staffing![0]!;
    const ended = given("ended.json", {
      ...fullPlan,
      baseline: {
        staffing: [{ ...baseline, funding: [{ funder: "staten", share: "10", until: 2014 }] }],
      },
    });
    const { stdout } = aarsvaerk(["validate", ended]);
    expect(stdout.match(/^ended\.json: 2015: Boligrådgivere fortsætter/gm)).toHaveLength(1);
  });

  it("works out a proposal that stands in no scenario", () => {
    const { rates } = examplePlan;
    const unreachable = given("unreachable.json", {
      ...examplePlan,
      scenarios: [],
      rates: [...rates!, { id: "gammel", label: "G", amount: "1", priceLevel: 1980 }],
      proposals: [
        {
          id: "p",
          kind: "request",
          title: "P",
          staffing: [{ id: "l", role: "R", fte: "1", rate: "gammel" }],
        },
      ],
    });
    const { code, stdout } = aarsvaerk(["validate", unreachable]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/mangler året 1981/);
    expect(
      aarsvaerk(["validate", given("no-scenario.json", { ...examplePlan, scenarios: [] })]).stdout,
    ).toContain("vedtaget budget, 2 forslag");
  });

  it("checks several files, and ends with the worst of them", () => {
    const { code, stdout } = aarsvaerk(["validate", plan, full, "nowhere.json"]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/^plan\.json: planen holder/);
    expect(stdout).toContain("full.json: planen kan beregnes");
    expect(stdout).toMatch(/nowhere\.json: filen findes ikke\n$/);
  });

  it("is JSON with a verdict for each file", () => {
    const { code, stdout } = aarsvaerk(["validate", plan, full, broken, "--format", "json"]);
    expect(code).toBe(2);
    const { files } = json(stdout) as { files: { findings: object[]; problems: object[] }[] };
    expect(files[0]).toEqual({ file: "plan.json", exitCode: 0, problems: [], findings: [] });
    expect(files[1]).toMatchObject({ file: "full.json", exitCode: 1 });
    expect(files[1]!.findings[0]).toMatchObject({ views: [{ scenario: "begge" }] });
    expect(files[2]).toMatchObject({ file: "broken.json", exitCode: 2 });
    expect(files[2]!.problems[0]).toMatchObject({
      code: "separatedNumber",
      file: "broken.json",
      line: expect.any(Number) as unknown,
      column: 18,
      path: ["proposals", 0, "staffing", 1, "fte"],
    });
  });

  it("shows the first 50 problems of very many", () => {
    const unknown = Object.fromEntries(Array.from({ length: 300 }, (_, key) => [`x${key}`, 1]));
    const { stdout } = aarsvaerk(["validate", given("many.json", { ...examplePlan, ...unknown })]);
    expect(stdout).toContain("\n… + 250\nmany.json: 300 fejl\n");
  });
});
