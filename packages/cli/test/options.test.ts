import { examplePlan } from "@aarsvaerk/core";
import { describe, expect, it } from "vitest";
import { aarsvaerk, folder, given, json } from "./aarsvaerk.js";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { numberedPlan } from "./plans.js";

const plan = given("plan.json", numberedPlan);

function refused(...args: string[]): string {
  const { code, stdout, stderr } = aarsvaerk(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).not.toMatch(/\n\s+at /);
  return stderr;
}

describe("an option that is given twice", () => {
  it.each([
    ["run", "--unit", "kr", "--unit", "mio"],
    ["combine", "--savings-target", "2012=1", "--savings-target", "2013=2"],
    ["portfolio", "--rank", "saving", "--rank", "payback"],
    ["restate", "-o", "a.txt", "--output", "b.txt"],
  ])("is refused: %s %s %s", (command, ...options) => {
    expect(refused(command, plan, ...options)).toMatch(/option '.*' is given twice/);
  });

  it("is refused for a year within it, too", () => {
    expect(refused("combine", plan, "--savings-target", "2012=1;2012=2")).toMatch(
      /^--savings-target: “2012” er brugt i forvejen \(2012=1;2012=2\)/,
    );
  });

  it("is collected where the help says so", () => {
    const { stdout } = aarsvaerk([
      ...["appraise", plan, "SO03", "--break-even", "døgn=1.000", "--break-even", "plads=2.000"],
      ...["--format", "csv"],
    ]);
    expect(stdout).toContain("døgn á 1.000 kr.;plads á 2.000 kr.");
  });
});

describe("a proposal's number", () => {
  const adopted = (...args: string[]) =>
    (json(aarsvaerk([...args, "--format", "json"]).stdout) as { view: { adopted: string[] } }).view
      .adopted;

  it("names it as well as its id, in any case of letters", () => {
    expect(adopted("run", plan, "--adopt", "so28, SO03,spareforslag-2012")).toEqual([
      ...["intensiveret-indsats", "spareforslag-2012"],
    ]);
    expect(adopted("run", plan, "--proposal", "SO28")).toEqual(["intensiveret-indsats"]);
    expect(adopted("table", plan, "--proposal", "SO28")).toEqual(["intensiveret-indsats"]);
    expect(adopted("restate", plan, "--proposal", "SO28")).toEqual(["intensiveret-indsats"]);
    expect(adopted("appraise", plan, "SO03")).toEqual(["spareforslag-2012"]);
    const sensitivity = ["rates/aarsvaerk/amount=1;2", "--figure", "cost/2012"];
    expect(adopted("sensitivity", plan, ...sensitivity, "--proposal", "SO28")).toHaveLength(1);
  });

  it("names what combinations are made of", () => {
    const { stdout } = aarsvaerk([
      ...["combine", plan, "--among", "SO28,spareforslag-2012", "--must", "so03"],
      ...["--format", "json"],
    ]);
    const { combinations } = json(stdout) as { combinations: { adopted: string[] }[] };
    expect(combinations.map((each) => each.adopted)).toEqual([
      ["spareforslag-2012"],
      ["spareforslag-2012", "intensiveret-indsats"],
    ]);
  });

  it("is asked about where two proposals have it", () => {
    const twice = numberedPlan.proposals!.map((each) => ({ ...each, number: "SO03" }));
    const both = given("to-gange.json", { ...numberedPlan, proposals: twice });
    expect(refused("run", both, "--adopt", "SO03")).toMatch(
      /^--adopt: “SO03” er tvetydigt: mener du spareforslag-2012 eller intensiveret-indsats\?/,
    );
  });
});

describe("an amount", () => {
  const target = (amount: string, ...more: string[]) =>
    refused("combine", plan, "--savings-target", amount, ...more);

  it("of kroner with three decimals is asked about, since it may be thousands", () => {
    expect(target("1,400")).toMatch(
      /^--savings-target: “1,400” er tvetydigt: mener du 1.400 eller/,
    );
    expect(target("1.400", "--locale", "en")).toMatch(/^--savings-target: “1.400” is ambiguous/);
    expect(target("1,4567")).toMatch(/^--savings-target: “1,4567” har for mange cifre/);
  });

  it.each(["1.400", "1,40", "1,400 mio.", "1.400,50 kr."])("%s is read", (amount) => {
    expect(aarsvaerk(["combine", plan, "--savings-target", amount]).code).toBe(1);
  });
});

describe("what is varied", () => {
  const figure = ["--figure", "cost/2012"];
  const rate = "rates/aarsvaerk/amount";
  const staff = "baseline/staffing/boligraadgivere";

  it.each([
    [[`${rate}=1..5`], `${rate}=1..5: intervallet mangler et trin; skriv fx 1..5/1`],
    [[`${rate}=5..1`], `${rate}=5..1: intervallet mangler et trin; skriv fx 5..1/-1`],
    [[`${rate}=5..1/1`], `${rate}=5..1/1: intervallet går nedad; skriv trinnet med minus`],
    [[`${rate}=1..5/-1`], `${rate}=1..5/-1: intervallet går opad; skriv trinnet uden minus`],
    [[`${rate}=1..5/0`], `${rate}=1..5/0: trinnet er nul`],
    [[`${staff}/starts=2012-01-01..2012-05-01/0.5`], "er trinnet et helt antal måneder"],
    [[`${rate}=1..9000/1`], `${rate}=1..9000/1: intervallet giver 9.000 værdier`],
    [[`${rate}=400000;mange`], `${rate}=mange: “mange” kan ikke læses`],
    [[`${staff}/fte=20;-5`], `${staff}/fte=-5: -5 årsværk i vedtaget budget`],
    [[`${rate}=1;2`, "--target", "5"], "forventede STI=FRA..TIL/TRIN"],
    [
      [rate],
      `“${rate}” kan ikke læses; forventede STI=VÆRDI;VÆRDI, STI=FRA..TIL/TRIN, …/starts=ÅR`,
    ],
    [[rate, "--locale", "nb"], "ventet STI=VERDI;VERDI, STI=FRA..TIL/TRINN"],
    [[rate, "--locale", "en"], "expected PATH=VALUE;VALUE"],
  ])("%j is refused in the words it was typed in", (args, message) => {
    const stderr = refused("sensitivity", plan, ...args, ...figure);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("plan.json:");
  });

  it.each([
    ["cost/2019", "--figure: året 2019 ligger uden for planen"],
    ["cost/unit=herberg/2012", "--figure: “herberg” er ikke et tal"],
  ])("with the figure %s is refused by the option's name", (path, message) => {
    const stderr = refused("sensitivity", plan, `${rate}=1;2`, "--figure", path);
    expect(stderr).toContain(message);
  });

  it("can be listed", () => {
    const { code, stdout } = aarsvaerk(["sensitivity", plan, "--inputs"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Forudsætninger, der kan varieres – Intensiveret/);
    expect(stdout).toMatch(
      /\nrates\/aarsvaerk\/amount +Årsværkspris \(2012 p\/l\) +500\.000 kr\.\n/,
    );
    const { inputs, tables } = json(
      aarsvaerk(["sensitivity", plan, "--inputs", "--format", "json"]).stdout,
    ) as { inputs: object[]; tables: { id: string }[] };
    expect(inputs).toContainEqual({
      path: "proposals/spareforslag-2012/staffing/fra-socialcenter/fte",
      key: "fte",
      label: "Boligrådgivere",
      owner: "SO03 Spareforslag til Budget 2012",
      quantity: "fte",
      stated: "-8",
      value: "-8",
    });
    expect(tables.map(({ id }) => id)).toEqual(["inputs"]);
  });

  it.each([
    [["--inputs", "x=1"], "'--inputs' takes no inputs"],
    [["--inputs", ...figure], "cannot be used with option '--figure <path>'"],
    [["x=1"], "required option '--figure <path>'"],
    [figure, "list them with '--inputs'"],
  ])("is asked for in full: %j", (args, message) => {
    expect(refused("sensitivity", plan, ...args)).toContain(message);
  });
});

describe("other arguments", () => {
  it.each([
    [["appraise", plan, "SO03", "--break-even", "døgn"], "forventede ENHED=PRIS;PRIS"],
    [["appraise", plan, "SO03", "--break-even", "døgn=0"], "--break-even: 0 er uden for"],
    [["appraise", plan, "forslg"], /^der er intet forslag “forslg”/],
    [["explain", plan, "cost/2019"], /^cost\/2019: året 2019/],
    [["portfolio", plan, "./plan.json"], /^\.\/plan\.json: planen er angivet to gange/],
  ])("%j is refused in the words it was typed in", (args, message) => {
    expect(refused(...args)).toMatch(message);
  });

  it("tells what is wrong with one plan of many with its place", () => {
    const { baseline, ...rest } = examplePlan;
    const bare = given("uden.json", { ...rest, baseline, series: undefined, priceLevel: 2013 });
    const stderr = refused("portfolio", plan, bare, "--price-level", "2015");
    expect(stderr).toMatch(/^uden\.json:\d+:\d+: baseline\.staffing\[0\]\.series: /m);
  });
});

describe("a folder", () => {
  mkdirSync(join(folder, "planer"));
  mkdirSync(join(folder, "tom"));
  given("planer/b.jsonc", numberedPlan);
  given("planer/a.json", numberedPlan);
  given("planer/noter.txt", "ikke en plan");

  it("stands for the plans in it", () => {
    const checked = aarsvaerk(["validate", "planer", "--format", "json"]);
    const files = ["planer/a.json", "planer/b.jsonc"].map((file) => ({ file, exitCode: 0 }));
    expect(json(checked.stdout)).toMatchObject({ files });
    expect(aarsvaerk(["portfolio", "planer"]).stdout).toMatch(/\na +12\.500[^\n]*\nb +12\.500/);
  });

  it("without plans says so", () => {
    expect(refused("portfolio", "tom")).toContain("tom: mappen har ingen planer");
  });
});
