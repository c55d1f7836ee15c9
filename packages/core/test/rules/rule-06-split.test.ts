import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/index.js";
import {
  expectFigure,
  faultsOf,
  outcomeOf,
  proposal,
  staff,
  amountLine,
  value,
} from "./small-plan.js";

const areas = Array.from({ length: 10 }, (_, at) => ({
  id: `omraade-${at}`,
  label: `Område ${at}`,
}));
const across = areas.map(({ id }) => id);
const acrossUnits = (outcome: Outcome, measure: "cost" | "fte", units: readonly string[]) =>
  units.map((unit) => value(outcome, { measure, where: { line: "linje", unit }, year: 2012 }));

/** One staffing line, in a proposal that is adopted, so that its FTE may be negative. */
const adopted = (line: object, over: object = {}) =>
  outcomeOf(
    { ...over, proposals: [proposal({ staffing: [staff({ ...line })] })] },
    { adopted: ["forslag"] },
  );
const three = ["vest", "syd", "nord"];

describe("Rule 6: split", () => {
  test("5.055.195,23 over ten areas: 3 × 505.519,53 + 7 × 505.519,52, ties in declared order", () => {
    const outcome = outcomeOf(
      { units: areas, baseline: { staffing: [staff({ split: { by: "equal", across } })] } },
      { priceLevel: 2015 },
    );
    const parts = across.map((_, at) => (at < 3 ? "505519.53" : "505519.52"));
    expect(acrossUnits(outcome, "cost", across)).toEqual(parts);
    expectFigure(outcome, "cost/line=linje/unit=omraade-0/2012", "505519.53");
    expectFigure(outcome, "cost/unit=omraade-9/2015", "505519.52");
    expect(acrossUnits(outcome, "fte", across)).toEqual(across.map(() => "1"));
  });

  test("the negative mirror: −5.055.195,23 over ten areas", () => {
    const outcome = outcomeOf(
      {
        units: areas,
        proposals: [
          proposal({ staffing: [staff({ fte: "-10", split: { by: "equal", across } })] }),
        ],
      },
      { adopted: ["forslag"], priceLevel: 2015 },
    );
    const parts = across.map((_, at) => (at < 3 ? "-505519.53" : "-505519.52"));
    expect(acrossUnits(outcome, "fte", across)).toEqual(across.map(() => "-1"));
    expect(acrossUnits(outcome, "cost", across)).toEqual(parts);
  });

  test("17 + 15 are stated figures, and stay what was stated", () => {
    const outcome = adopted({
      fte: "32",
      split: { by: "explicit", parts: { vest: "17", syd: "15" } },
    });
    expect(acrossUnits(outcome, "fte", ["vest", "syd"])).toEqual(["17", "15"]);
    expect(acrossUnits(outcome, "cost", ["vest", "syd"])).toEqual(["8500000", "7500000"]);
  });

  test("an equal split of 32 is 16 + 16", () => {
    const outcome = adopted({ fte: "32", split: { by: "equal", across: ["vest", "syd"] } });
    expect(acrossUnits(outcome, "fte", ["vest", "syd"])).toEqual(["16", "16"]);
    expect(acrossUnits(outcome, "cost", ["vest", "syd"])).toEqual(["8000000", "8000000"]);
  });

  test("stated parts of a reduction: −8 = −5 − 3, in FTE and in money", () => {
    const outcome = adopted({
      fte: "-8",
      split: { by: "explicit", parts: { vest: "5", syd: "3" } },
    });
    expect(acrossUnits(outcome, "fte", ["vest", "syd"])).toEqual(["-5", "-3"]);
    expect(acrossUnits(outcome, "cost", ["vest", "syd"])).toEqual(["-2500000", "-1500000"]);
  });

  test("stated parts stay what was stated, however finely: 0,125 + 0,3 and 0,125 + 0,125", () => {
    const outcome = adopted({
      fte: "0.425",
      split: { by: "explicit", parts: { vest: "0.125", syd: "0.3" } },
    });
    expect(acrossUnits(outcome, "fte", ["vest", "syd"])).toEqual(["0.125", "0.3"]);
    const halves = adopted({
      fte: "0.25",
      split: { by: "explicit", parts: { vest: "0.125", syd: "0.125" } },
    });
    expect(acrossUnits(halves, "fte", ["vest", "syd"])).toEqual(["0.125", "0.125"]);
  });

  test("FTE are split first, in hundredths unless told, and the money follows them", () => {
    const outcome = adopted({ split: { by: "equal", across: three } });
    expect(acrossUnits(outcome, "fte", three)).toEqual(["3.34", "3.33", "3.33"]);
    expect(acrossUnits(outcome, "cost", three)).toEqual(["1670000", "1665000", "1665000"]);
  });

  test.each([
    ["1", ["4", "3", "3"], ["2000000", "1500000", "1500000"]],
    ["0.5", ["3.5", "3.5", "3"], ["1750000", "1750000", "1500000"]],
    ["0.1", ["3.4", "3.3", "3.3"], ["1700000", "1650000", "1650000"]],
  ])("10 FTE over three units in steps of %s", (step, fte, cost) => {
    const outcome = adopted({ split: { by: "equal", across: three, step } });
    expect(acrossUnits(outcome, "fte", three)).toEqual(fte);
    expect(acrossUnits(outcome, "cost", three)).toEqual(cost);
  });

  test("FTE stated more finely than hundredths are split as finely: 7,125 over three", () => {
    const outcome = adopted({ fte: "7.125", split: { by: "equal", across: three } });
    expect(acrossUnits(outcome, "fte", three)).toEqual(["2.375", "2.375", "2.375"]);
  });

  test("positions that make an odd number of FTE are split too: 1 position à 50,1 %", () => {
    const line = { fte: undefined, positions: { count: "1", percent: "50.1" } };
    const outcome = adopted({ ...line, split: { by: "equal", across: ["vest", "syd"] } });
    expect(acrossUnits(outcome, "fte", ["vest", "syd"])).toEqual(["0.251", "0.25"]);
  });

  test("FTE that do not divide into the stated step are an error", () => {
    const split = { by: "equal", across: three, step: "1" };
    expect(faultsOf({ baseline: { staffing: [staff({ fte: "7.4", split })] } })).toEqual([
      "baseline.staffing[0].split.step: notInSteps",
    ]);
  });

  test("units are never settled on their own: three units of a line-year of 0,01 kr.", () => {
    const rates = [{ id: "pris", label: "Pris", amount: "0.01" }];
    const outcome = adopted({ fte: "1", split: { by: "equal", across: three } }, { rates });
    expect(acrossUnits(outcome, "cost", three)).toEqual(["0.01", "0", "0"]);
  });

  test("a part-year scales the units' FTE alike and leaves the proportions", () => {
    const outcome = adopted({
      fte: "4",
      starts: "2012-11-01",
      split: { by: "explicit", parts: { vest: "3", syd: "1" } },
    });
    expect(acrossUnits(outcome, "fte", ["vest", "syd"])).toEqual(["0.5", "0.166666666667"]);
    expect(acrossUnits(outcome, "cost", ["vest", "syd"])).toEqual(["250000", "83333.33"]);
  });

  test("amounts by weights, shares and stated parts; a zero weight gets nothing", () => {
    const split = (by: string, parts: object) =>
      outcomeOf({
        baseline: { amounts: [amountLine({ amount: "100.01", split: { by, parts } })] },
      });
    const parts = (outcome: Outcome) =>
      three.map((unit) => value(outcome, { measure: "cost", where: { unit }, year: 2012 }));
    expect(parts(split("weights", { vest: "1", syd: "1", nord: "0" }))).toEqual([
      "50.01",
      "50",
      "0",
    ]);
    expect(parts(split("shares", { vest: "33.3", syd: "33.3", nord: "33.4" }))).toEqual([
      "33.3",
      "33.3",
      "33.41",
    ]);
    expect(parts(split("explicit", { vest: "60.01", syd: "40", nord: "0" }))).toEqual([
      "60.01",
      "40",
      "0",
    ]);
  });
});
