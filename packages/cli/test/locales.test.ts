import { examplePlan, locales } from "@aarsvaerk/core";
import { describe, expect, it } from "vitest";
import { cliTexts } from "../src/text/index.js";
import { systemFault } from "../src/input/read-bytes.js";
import { aarsvaerk, given } from "./aarsvaerk.js";
import { fullPlan } from "./plans.js";

const full = given("full.json", fullPlan);

describe("the language", () => {
  it("is the plan's own, unless told", () => {
    const norwegian = given("norsk.json", { ...examplePlan, language: "nb" });
    expect(aarsvaerk(["validate", norwegian]).stdout).toMatch(
      /^norsk\.json: planen holder\. Ingen feil/,
    );
    const english = aarsvaerk(["validate", norwegian, "--locale", "en"]);
    expect(english.stdout).toMatch(/^norsk\.json: the plan holds\. No errors, no findings/);
  });

  it("is the plan's own for what is wrong with it, however broken it is", () => {
    const broken = given("broken.json", '{ "language": "nb", "title": "A" "x": 1 }');
    expect(aarsvaerk(["run", broken]).stderr).toBe(
      "broken.json:1:34: filen er ikke gyldig JSON: her mangler et komma\n",
    );
    const unknown = given("unknown.json", { ...examplePlan, language: "nb" });
    expect(aarsvaerk(["table", unknown, "--table", "actuals"]).stderr).toBe(
      "--table actuals: tabellen kan ikke lages: planen har ingen «actuals»\n",
    );
  });

  it.each([
    ["da", "Anmærkning: ", "Scenarie: Begge forslag"],
    ["nb", "Merknad: ", "Scenario: Begge forslag"],
    ["en", "Finding: ", "Scenario: Begge forslag"],
  ])("%s reaches heading, tables and findings", (locale, finding, heading) => {
    const { stdout, stderr } = aarsvaerk(["run", full, "--scenario", "begge", "--locale", locale]);
    expect(stderr).toContain(finding);
    expect(stdout).toContain(heading);
  });

  it.each([
    ["nb", "Prisnivå (DKK)", "løpende priser"],
    ["en", "Price level (DKK)", "current prices"],
  ])("%s reaches price levels", (locale, corner, current) => {
    const { stdout } = aarsvaerk(["restate", full, "--locale", locale]);
    expect(stdout).toContain(corner);
    expect(stdout).toContain(current);
  });
});

describe("the texts", () => {
  it.each(locales)("word numbers of one and of several in %s", (locale) => {
    const { holds, problems, findings } = cliTexts[locale].validate;
    const lines = [1, 2].flatMap((count) => [
      holds("f", count, count),
      problems("f", count),
      findings("f", count),
    ]);
    expect(lines).toMatchSnapshot();
  });

  it("words what the operating system says", () => {
    const fault = (code: string) => {
      const [complaint] = systemFault(
        Object.assign(new Error(), { code }),
        "f",
        "unreadable",
      ).complaints;
      return complaint.text("da");
    };
    expect(["EACCES", "EPERM", "EIO"].map(fault)).toEqual([
      "adgang nægtet",
      "adgang nægtet",
      "kan ikke læses (EIO)",
    ]);
    expect(() => systemFault(new Error("other"), "f", "unreadable")).toThrow("other");
  });
});
