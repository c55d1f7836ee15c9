import { examplePlan } from "@aarsvaerk/core";
import { describe, expect, it } from "vitest";
import { aarsvaerk, given, json } from "./aarsvaerk.js";

const plan = given("plan.json", examplePlan);
const about = ["--proposal", "intensiveret-indsats", "--price-level", "2015"];
const path = "cost/proposal=intensiveret-indsats/2015";

describe("explain", () => {
  it("says how a figure came about, down to its sources", () => {
    const { code, stdout } = aarsvaerk(["explain", plan, path, ...about]);
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines[0]).toBe(
      "Intensiveret indsats i udsatte byområder, 2015: 5.055.195,23 kr. (2015 p/l) = " +
        "5.000.000,00 kr. (2012 p/l) × 1,011039045, afrundet til hele øre (før afrunding 5.055.195,225 kr.)",
    );
    expect(stdout).toContain(
      "    10 årsværk – Koordinerende medarbejdere. Kilde: Københavns Kommune",
    );
  });

  it("is JSON with the factor and its publication", () => {
    const { stdout } = aarsvaerk(["explain", plan, path, ...about, "--format", "json"]);
    expect(json(stdout)).toMatchObject({
      command: "explain",
      figure: {
        operation: "restate",
        path,
        value: "5055195.23",
        unrounded: "5055195.225",
        index: {
          from: 2012,
          to: 2015,
          factor: "1.011039045",
          steps: [
            { year: 2013, factor: "1.003", publication: { id: "fl2025", status: "estimate" } },
            { year: 2014 },
            { year: 2015 },
          ],
        },
        operands: [{ operation: "settle", value: "5000000", operands: [{ operation: "product" }] }],
      },
      text: expect.stringContaining("× 1,011039045") as unknown,
      findings: [],
    });
    // Numbers are decimal text: a reader's float would not be the figure.
    expect(stdout).not.toMatch(/^ *"\w+": -?\d+\.\d/m);
  });

  it.each([
    [
      "cost/unit=herberg/2012",
      "cost/unit=herberg/2012: “herberg” er ikke et tal i planen; mulige: socialcenter,",
    ],
    ["cost/2019", "cost/2019: året 2019 ligger uden for planen: 2012, 2013, 2014, 2015\n"],
    ["pris/2012", "“pris” er ikke et tal i planen; mulige: cost, fte"],
  ])("refuses the figure %s", (figure, message) => {
    const { code, stderr } = aarsvaerk(["explain", plan, figure]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it("has sums over years in fixed prices only", () => {
    const { stderr } = aarsvaerk(["explain", plan, "cost", "--price-level", "current"]);
    expect(stderr).toMatch(/^--price-level: .*findes kun i faste priser/);
  });

  it("breaks lines between words in a terminal, and sets them in", () => {
    const { stdout } = aarsvaerk(["explain", plan, path, ...about], {
      before: "process.stdout.isTTY = true; process.stdout.columns = 70;",
    });
    const lines = stdout.split("\n");
    expect(lines[1]).toMatch(/^ {6}\S/);
    const tooLong = lines.filter((line) => line.length > 70);
    expect(tooLong.every((line) => line.trim().startsWith("https://"))).toBe(true);
  });
});
