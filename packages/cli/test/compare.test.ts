import { examplePlan, type Plan } from "@aarsvaerk/core";
import { describe, expect, it } from "vitest";
import { aarsvaerk, given, json } from "./aarsvaerk.js";

const plan = given("plan.json", examplePlan);
const later: Plan = {
  ...examplePlan,
  rates: examplePlan.rates!.map((rate) => ({ ...rate, amount: "510000" })),
};
const withoutIndex = { ...examplePlan, series: undefined, indexSeries: undefined };
const dearer = given("senere.json", later);
const kroner = given("kroner.json", { ...examplePlan, currency: "NOK" });
const noIndex = given("uden-indeks.json", withoutIndex);
const otherLevel = given("prisniveau.json", { ...examplePlan, priceLevel: 2013 });

const csv = (...args: string[]) => aarsvaerk(["compare", ...args, "--format", "csv"]).stdout;

describe("compare", () => {
  it("shows the baseline and every scenario side by side", () => {
    const { code, stdout } = aarsvaerk(["compare", plan]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Scenarier – /);
    expect(stdout).toMatch(/Ændring i forhold til Uændret:\n +Begge forslag +8\.500/);
  });

  it("says how two scenarios differ, by year and by unit, and why", () => {
    const { stdout } = aarsvaerk(["compare", plan, "--to", "begge", "--by", "unit", "--lines"]);
    expect(stdout).toMatch(/I alt +50\.000 +84\.000 +34\.000 +68,0/);
    expect(stdout).toMatch(/Socialcentret +50\.000 +34\.000 +-16\.000 +-32,0/);
    expect(stdout).toMatch(/Herbergerne +7\.500 +7\.500 +7\.500 +7\.500 +30\.000/);
    expect(stdout).toMatch(/Boligrådgivere, Socialcentret: -8 årsværk á 500\.000 kr\. +-4\.000/);
  });

  it("takes proposals as well as scenarios, and any two of them", () => {
    const given = csv(plan, "--from", "spareforslag-2012", "--to", "begge");
    expect(given).toContain("I alt;64000;84000;20000;31,3");
    expect(csv(plan, "--from", "begge", "--to", "baseline", "--signs", "saving")).toContain(
      "I alt;84000;50000;34000;40,5",
    );
  });

  it("compares two versions in every view that differs", () => {
    const { stdout, code } = aarsvaerk(["compare", plan, dearer]);
    expect(code).toBe(0);
    expect(stdout).toContain("Uændret (senere) sammenlignet med Uændret (plan)");
    expect(stdout).toMatch(/Pris +250 +250 +250 +250 +1\.000/);
    expect(stdout).toMatch(/Pris +420 +420 +420 +420 +1\.680/);
  });

  it("compares two versions in funding and split too, and one part of the budget where asked", () => {
    const granted = (share: string) => ({
      ...examplePlan,
      funders: [{ id: "staten", label: "Staten" }],
      baseline: { ...examplePlan.baseline, funding: [{ funder: "staten", share }] },
    });
    const half = given("halvt.json", granted("50"));
    const fifth = given("femtedel.json", granted("20"));
    const { stdout } = aarsvaerk(["compare", half, fifth, "--where", "funding=own"]);
    expect(stdout).toMatch(/Finansiering +3\.750 +3\.750 +3\.750 +3\.750 +15\.000/);
    expect(aarsvaerk(["compare", half, fifth, "--by", "funding"]).stdout).toMatch(
      /Egen finansiering +25\.000 +40\.000 +15\.000/,
    );
  });

  it("always compares the adopted budget, and says which scenarios only one plan has", () => {
    const renamed = given("omdøbt.json", {
      ...examplePlan,
      scenarios: [{ id: "nul", label: "Nul", adopts: [] }],
    });
    const { stdout, stderr } = aarsvaerk(["compare", plan, renamed]);
    expect(stdout).toContain("Vedtaget budget (omdøbt) sammenlignet med Vedtaget budget (plan)");
    expect(stderr).toContain("plan.json: begge findes kun i den ene plan");
    expect(stderr).toContain("omdøbt.json: nul findes kun i den ene plan");
  });

  it("shows two versions that do not differ once, without a cause", () => {
    const { stdout } = aarsvaerk(["compare", plan, plan]);
    expect(stdout.match(/Forklaring af ændringen/g)).toHaveLength(1);
    expect(stdout).toMatch(/I alt +50\.000 +50\.000 +0 +0,0/);
  });

  it("counts FTE where they are asked for", () => {
    expect(csv(plan, "--to", "begge", "--measure", "fte", "--by", "unit")).toContain(
      "Herbergerne;15;15;15;15",
    );
  });

  it("says in JSON what is compared, and which figures came of it", () => {
    const { stdout } = aarsvaerk(["compare", plan, "--to", "begge", "--format", "json"]);
    const output = json(stdout) as {
      outcomes: { view: { scenario?: string; adopted: string[] } }[];
      tables: { id: string }[];
    };
    expect(output.outcomes.map(({ view }) => view.scenario ?? view.adopted)).toEqual([[], "begge"]);
    expect(output.tables.map(({ id }) => id)).toEqual(["difference", "bridge"]);
  });

  it("draws the explanation in HTML, with its text for those who cannot see it", () => {
    const { stdout } = aarsvaerk(["compare", plan, "--to", "begge", "--format", "html"]);
    expect(stdout).toMatch(/<svg[^>]*role="img"/);
    // Each picture stands there for a wide window and for a narrow one, and no id stands twice.
    expect(stdout.match(/class="picture wide"/g)).toHaveLength(2);
    expect(stdout.match(/viewBox="0 0 300 /g)).toHaveLength(2);
    const ids = [...stdout.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
    expect(stdout).toMatch(/<title[^>]*>Forklaring af ændringen/);
  });

  it.each([
    [
      "an unknown scenario",
      [plan, "--to", "bege"],
      /^--to: “bege” findes ikke; forventede baseline, .*begge/,
    ],
    ["two currencies", [plan, kroner], /^currency: DKK og NOK kan hverken sammenlignes/],
    [
      "price levels that no index bridges",
      [noIndex, otherLevel],
      /^uden-indeks\.json:\d+:\d+: .*2012.*2013/,
    ],
    [
      "an index that does not reach",
      [plan, "--to", "begge", "--price-level", "2040"],
      /mangler året 2026/,
    ],
  ])("refuses %s", (_, args, message) => {
    const { code, stdout, stderr } = aarsvaerk(["compare", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    [["--from", "begge"], "'--from' needs '--to'"],
    [["--by", "unit"], "'--by' needs '--to', or two plans"],
    [["--lines"], "'--lines' needs '--to', or two plans"],
    [["--to", "begge", "--lines", "--price-level", "current"], "'--lines' needs the prices"],
  ])("refuses %j, which would make no difference", (options, message) => {
    const { code, stderr } = aarsvaerk(["compare", plan, ...options]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
