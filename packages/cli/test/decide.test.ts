import { examplePlan, type Plan } from "@aarsvaerk/core";
import { describe, expect, it } from "vitest";
import { aarsvaerk, given, json } from "./aarsvaerk.js";

const plan = given("plan.json", examplePlan);

/** Two cuts that share a base, one of which cannot be had with a third. */
const cuts: Plan = {
  ...examplePlan,
  proposals: [
    {
      id: "rammebesparelse",
      kind: "saving",
      title: "Rammebesparelse",
      percentages: [{ id: "to-procent", label: "2 %", percent: "-2" }],
    },
    {
      id: "faerre",
      kind: "saving",
      title: "Færre boligrådgivere",
      staffing: [
        {
          id: "fem-mindre",
          role: "Boligrådgivere",
          unit: "socialcenter",
          fte: "-5",
          rate: "aarsvaerk",
        },
      ],
    },
    {
      id: "flytning",
      kind: "efficiency",
      title: "Flytning til nyt lejemål",
      excludes: ["faerre"],
      amounts: [
        {
          id: "flytteudgift",
          label: "Flytteudgift",
          amount: "1200",
          amountUnit: "1000kr",
          duration: "oneOff",
          from: 2012,
          controlArea: "capital",
        },
        {
          id: "husleje",
          label: "Lavere husleje",
          kind: "savedExpenditure",
          amount: "400",
          amountUnit: "1000kr",
          from: 2013,
        },
      ],
    },
  ],
  scenarios: [],
};
const savings = given("besparelser.json", cuts);

const run = (...args: string[]) => aarsvaerk(args);
const csv = (...args: string[]) => run(...args, "--format", "csv").stdout;

describe("appraise", () => {
  it("shows what a proposal changes, invests and pays back", () => {
    const { stdout, code } = run("appraise", savings, "flytning", "--thereafter");
    expect(code).toBe(0);
    expect(stdout).toMatch(/Lavere husleje +Service +0 +-400 +-400 +-400 +-400/);
    expect(stdout).toMatch(/Flytteudgift +Anlæg +1\.200 +0 +0 +0/);
    expect(stdout).toMatch(/Tilbagebetalingstid +4 år/);
  });

  it("says how many days in a shelter the spareforslag must save", () => {
    const { stdout } = run(
      ...["appraise", plan, "spareforslag-2012", "--break-even", "herbergsdøgn=1.000;1.500;2.000"],
    );
    expect(stdout).toMatch(/2012 +3\.500 +3\.500 +2\.334 +1\.750\n/);
  });

  it("appraises each proposal by itself where none is named, and ranks what can be counted", () => {
    const { stdout } = run("appraise", plan);
    expect(stdout).toContain("Samlet økonomisk påvirkning – Spareforslag til Budget 2012");
    expect(stdout).toMatch(
      /Intensiveret indsats i udsatte byområder +1 +20\.000\.000 +400–800 +25\.000–50\.000/,
    );
  });

  it("prints savings as positive where it is told to", () => {
    expect(csv("appraise", savings, "flytning", "--signs", "saving")).toContain(
      "Samlet økonomisk påvirkning;;-1200;400;400;400",
    );
  });

  it("appraises what is not adopted yet, on top of what is", () => {
    const { stdout, code, stderr } = run(
      "appraise",
      savings,
      "--adopt",
      "rammebesparelse,flytning",
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/Flytning.* og Færre boligrådgivere kan ikke vedtages sammen/);
    expect(stdout).toContain("Samlet økonomisk påvirkning – Færre boligrådgivere");
    expect(stdout.match(/^Samlet økonomisk påvirkning – /gmu)).toHaveLength(1);
  });

  it.each([
    [["forslg"], "der er intet forslag “forslg”"],
    [["flytning", "--break-even", "døgn"], "ENHED=PRIS;PRIS"],
    [["flytning", "--break-even", "døgn=0"], "--break-even: 0"],
    [["flytning", "--break-even", "døgn=1.40"], "--break-even"],
    [["flytning", "--adopt", "flytning"], "flytning"],
    [["flytning", "--price-level", "current"], "faste priser"],
  ])("refuses %j", (args, message) => {
    const { code, stdout, stderr } = run("appraise", savings, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe("combine", () => {
  it("finds the combinations that meet the target with the fewest FTE lost", () => {
    const { stdout, code } = run("combine", savings, "--savings-target", "2012=2,5 mio.");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Færre boligrådgivere +-2\.500 +-2\.500 +-2\.500 +-2\.500 +-10\.000 +0 +-5/,
    );
    expect(stdout).toMatch(/6 af 8 kombinationer kan vedtages\. 2 af dem overholder alle mål/);
  });

  it("shows what proposals change for each other", () => {
    expect(csv("combine", savings)).toMatch(
      /Rammebesparelse \+ Færre boligrådgivere;50;50;50;50;200/,
    );
  });

  it("says with its exit code that nothing meets the target", () => {
    const { stdout, code, stderr } = run("combine", savings, "--savings-target", "50 mio.");
    expect(code).toBe(1);
    expect(stdout).toContain("0 af dem overholder alle mål");
    expect(stderr).toContain("Ingen kombination overholder alle mål");
  });

  it.each([
    [["--must", "faerre,flytning"], /faerre|Færre/],
    [["--among", "faerre", "--must", "flytning"], /flytning/],
    [["--must", "faere"], /^--must: .*“faere”.*“faerre”/],
    [["--savings-target", "en million"], /--savings-target/],
    [["--savings-target", "2019=1 mio."], /2019/],
    [["--savings-target", "2012=1 mio.;2012=2 mio."], /^--savings-target: “2012” er brugt/],
    [["--price-level", "current"], /faste priser/],
    [["--keep", "0"], /--keep/],
  ])("refuses %j", (args, message) => {
    const { code, stdout, stderr } = run("combine", savings, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe("sensitivity", () => {
  const request = ["--proposal", "intensiveret-indsats"];
  const ofRequest = ["--figure", "cost/proposal=intensiveret-indsats/2012"];

  it("varies inputs one at a time, side by side", () => {
    const { stdout } = run(
      ...["sensitivity", plan, "rates/aarsvaerk/amount=480000..520000/20000"],
      ...["proposals/intensiveret-indsats/staffing/koordinatorer/starts=2012"],
      ...[...request, ...ofRequest],
    );
    expect(stdout).toMatch(/520\.000 kr\. +5\.200 +200 +4,0/);
    expect(stdout).toMatch(/01-12-2012 +417 +-4\.583 +-91,7/);
  });

  it("takes values as they are written", () => {
    const fte = "proposals/intensiveret-indsats/staffing/koordinatorer/fte=9;12.5";
    expect(csv("sensitivity", plan, fte, ...request, ...ofRequest)).toContain("12,5 årsværk;6250");
  });

  it("finds the rate that keeps ten FTE within 4,8 mio.", () => {
    const { stdout, code } = run(
      ...["sensitivity", plan, "rates/aarsvaerk/amount=400000..600000/1"],
      ...[...request, ...ofRequest, "--target", "4.800.000"],
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/480\.000 kr\. +4\.800\.000 +0\n/);
  });

  it("takes a target as people write amounts and FTE", () => {
    const rate = ["sensitivity", plan, "rates/aarsvaerk/amount=400000..600000/1", ...request];
    expect(csv(...rate, ...ofRequest, "--target", "4,8 mio.")).toContain("480.000 kr.;4800000;0");
    const fte = "baseline/staffing/boligraadgivere/fte=10..20/0.125";
    expect(csv("sensitivity", plan, fte, "--figure", "fte/2012", "--target", "12,125")).toContain(
      "12,125 årsværk",
    );
  });

  it.each([
    [["rates/aarsvaerk/amount"], /STI=VÆRDI/],
    [["rates/aarsvark/amount=1"], /aarsvaerk/],
    [["rates/aarsvaerk/amount=mange"], /mange/],
    [["rates/aarsvaerk/amount=1..2/0"], /0/],
    [["rates/aarsvaerk/amount=1;2", "--target", "5"], /STI=FRA\.\.TIL/],
    [["rates/aarsvaerk/amount=1..5/1", "--target", "x"], /--target/],
    [["baseline/staffing/boligraadgivere/ends=2012"], /2012/],
  ])("refuses %j", (args, message) => {
    const { code, stdout, stderr } = run("sensitivity", plan, ...args, ...ofRequest, ...request);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe("portfolio", () => {
  it("adds plans up, lists their proposals and ranks them", () => {
    const { stdout, code } = run("portfolio", plan, savings, "--by", "unit", "--rank", "saving");
    expect(code).toBe(0);
    expect(stdout).toMatch(/I alt +25\.000 +25\.000 +25\.000 +25\.000 +100\.000/);
    expect(stdout).toMatch(/Socialcentret +25\.000 +25\.000 +25\.000 +25\.000 +100\.000/);
    const rows = stdout.slice(stdout.indexOf("Oversigt over forslag"));
    expect(rows.indexOf("Færre boligrådgivere")).toBeLessThan(rows.indexOf("Rammebesparelse"));
    expect(rows).toMatch(/Flytning til nyt lejemål +besparelser +1\.200 +400 +2013/);
  });

  it("finds what plans share", () => {
    const { stdout } = run("portfolio", plan, savings, "--overlap", "unit,role");
    expect(stdout).toMatch(
      /Socialcentret · Boligrådgivere +plan, besparelser +2012–2015 +50 +100\.000/,
    );
  });

  it("says in JSON which plans it is made of", () => {
    const { stdout } = run("portfolio", plan, savings, "--format", "json");
    const output = json(stdout) as { priceLevel: number; outcomes: { plan: { file: string } }[] };
    expect(output.priceLevel).toBe(2012);
    expect(output.outcomes.map((each) => each.plan.file)).toEqual([
      "plan.json",
      "besparelser.json",
    ]);
  });

  it.each([
    ["two currencies", { currency: "NOK" }, [], /andet\.json: currency: DKK og NOK/],
    ["two price levels", { priceLevel: 2013 }, [], /prisniveau|p\/l/],
    [
      "a level that no index leads to",
      { series: undefined, indexSeries: undefined },
      ["--price-level", "2015"],
      /andet/,
    ],
  ])("refuses %s", (_, over, args, message) => {
    const other = given("andet.json", { ...cuts, ...over });
    const { code, stdout, stderr } = run("portfolio", plan, other, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    [["--by", "proposal"], "--by: “proposal” er ikke en mulighed"],
    [["--by", "account:funktion"], "--by: “account:funktion”"],
    [["--overlap", "role,hest"], "--overlap: “hest” er ikke en mulighed"],
  ])("refuses %j, by the name of the option", (args, message) => {
    const { code, stdout, stderr } = run("portfolio", plan, savings, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("tells of every plan that cannot be read", () => {
    const one = given("brudt-1.json", "{");
    const two = given("brudt-2.json", "[]");
    const { code, stderr } = run("portfolio", one, plan, two, "mangler.json");
    expect(code).toBe(2);
    for (const file of [one, two, "mangler.json"]) expect(stderr).toContain(file);
  });
});
