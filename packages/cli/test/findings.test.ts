import type { Plan } from "@aarsvaerk/core";
import { describe, expect, it } from "vitest";
import { aarsvaerk, given, json } from "./aarsvaerk.js";
import { numberedPlan } from "./plans.js";

const [saving, request] = numberedPlan.proposals!;

/** A grant that ends before its cost, and two proposals that exclude each other. */
const doubtful: Plan = {
  ...numberedPlan,
  funders: [{ id: "staten", label: "Staten" }],
  proposals: [
    saving!,
    {
      ...request!,
      excludes: ["spareforslag-2012"],
      funding: [{ funder: "staten", share: "50", until: 2013 }],
    },
  ],
};
const plan = given("plan.json", doubtful);
const other = given("andet.json", doubtful);
const sound = given("uden-anmaerkning.json", numberedPlan);

const ends = /2014: Intensiveret indsats.* Staten er udløbet/;
const excluded = /SO28 .* og SO03 .* kan ikke vedtages sammen/;

describe("findings", () => {
  it("are those of the plan with the proposals that are appraised", () => {
    const { code, stderr } = aarsvaerk(["appraise", plan, "SO28,SO03"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^Anmærkning: ${ends.source}`, "m"));
    expect(stderr).toMatch(excluded);
  });

  it("name the proposal, where each is appraised by itself", () => {
    const { code, stderr } = aarsvaerk(["appraise", plan]);
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^Anmærkning: SO28: ${ends.source}`, "m"));
    expect(stderr).not.toMatch(excluded);
  });

  it("name the scenario that is compared", () => {
    const { stderr } = aarsvaerk(["compare", plan, "--to", "begge"]);
    expect(stderr).toMatch(new RegExp(`^Anmærkning: Begge forslag: ${ends.source}`, "m"));
  });

  it("name the plans of a portfolio, and say everywhere where they stand in all of many", () => {
    const inTwo = aarsvaerk(["portfolio", plan, sound, other, "--adopt", "all"]).stderr;
    expect(inTwo).toMatch(new RegExp(`^Anmærkning: plan; andet: ${ends.source}`, "m"));
    const third = given("tredje.json", doubtful);
    const inAll = aarsvaerk(["portfolio", plan, other, third, "--adopt", "all"]).stderr;
    expect(inAll).toMatch(new RegExp(`^Anmærkning: Overalt: ${ends.source}`, "m"));
  });

  it.each([
    ["markdown", /\n\*\*Anmærkninger\*\*\n\n- 2014: /],
    ["html", /<section class="findings">\n<h2>Anmærkninger<\/h2>\n<ul>\n<li>2014: /],
  ])("stand below the tables in %s, which is handed on", (format, expected) => {
    const options = ["--scenario", "begge", "--format", format];
    const { stdout } = aarsvaerk(["run", plan, ...options]);
    expect(stdout).toMatch(new RegExp(expected.source.replace("2014: ", ""), "m"));
    expect(stdout.replaceAll("\\", "")).toMatch(ends);
    expect(aarsvaerk(["run", sound, ...options]).stdout).not.toContain("Anmærkninger");
  });

  it("of the adopted budget, and that no combination meets the target, stand beside combinations", () => {
    const page = aarsvaerk(["combine", sound, "--savings-target", "50 mio.", "--format", "html"]);
    expect(page.code).toBe(1);
    expect(page.stdout).toContain("<li>Ingen kombination overholder alle mål.</li>");
  });

  it("say that no value of a search keeps the target", () => {
    const search = (target: string, ...more: string[]) =>
      aarsvaerk([
        ...["sensitivity", sound, "rates/boligraadgiver/amount=400000..500000/1000"],
        ...["--figure", "cost/2012", "--target", target, ...more],
      ]);
    const missed = search("1 mio.");
    expect(missed.code).toBe(1);
    expect(missed.stderr).toMatch(
      /^Anmærkning: Årsværkspris, boligrådgiver .*: ingen af værdierne/,
    );
    expect(search("50 mio.").code).toBe(0);
    expect(json(search("1 mio.", "--format", "json").stdout)).toMatchObject({
      goals: [{ target: "1000000", kind: "outOfReach", keepsWithin: false }],
    });
  });
});
