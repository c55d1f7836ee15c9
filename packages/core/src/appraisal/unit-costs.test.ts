import { describe, expect, test } from "vitest";
import { amountLine, outcomeOf, proposal, staff, type Draft } from "../../test/rules/small-plan.js";
import { decimalText } from "../exact/index.js";
import type { UnitCost, UnitCostFigure } from "./unit-cost.js";
import { unitCosts } from "./unit-costs.js";

const families = { perFte: ["10", "20"], of: "familier" };
const areas = Array.from({ length: 10 }, (_, at) => `omraade-${at}`);
const asUnits = (ids: readonly string[]) => ids.map((id) => ({ id, label: id }));
const range = (figure: UnitCostFigure | undefined) =>
  figure && [figure.perUnit.low, figure.perUnit.high].map((value) => decimalText(value, 2));
const ranges = (costs: readonly UnitCost[]) =>
  costs.map(({ where, byYear }) => [...Object.values(where), range(byYear.get(2012))]);

const request = {
  units: asUnits(areas),
  proposals: [
    proposal({
      staffing: [
        staff({ split: { by: "equal", across: areas }, caseload: families }),
        staff({ id: "leder", role: "Leder", fte: "1", unit: "omraade-0" }),
      ],
      amounts: [amountLine({ id: "husleje", amount: "100000", from: 2013 })],
    }),
  ],
};
const adopted = outcomeOf(request, { adopted: ["forslag"] });

describe("unit cost per case", () => {
  test("10 FTE for 5.000.000 kr. with 10–20 families each: 25.000–50.000 kr. a family", () => {
    const [line, ...others] = unitCosts(adopted);
    expect(others).toEqual([]);
    expect([line?.where, line?.of]).toEqual([{ line: "linje" }, "familier"]);
    expect(range(line?.byYear.get(2012))).toEqual(["25000", "50000"]);
    expect(range(line?.allYears)).toEqual(["25000", "50000"]);
  });

  test("a proposal spreads all that it costs: 5.500.000 kr., from 2013 5.600.000 kr.", () => {
    const [whole] = unitCosts(adopted, { per: "proposal" });
    expect([whole?.where, whole?.of]).toEqual([{ proposal: "forslag" }, "familier"]);
    expect(range(whole?.byYear.get(2012))).toEqual(["27500", "55000"]);
    expect(range(whole?.byYear.get(2013))).toEqual(["28000", "56000"]);
    // 22.300.000 kr. over 400–800 families.
    expect(range(whole?.allYears)).toEqual(["27875", "55750"]);
  });

  test("narrowed down: one area has one FTE, and so has its cost", () => {
    const where = { unit: "omraade-3" };
    expect(ranges(unitCosts(adopted, { where }))).toEqual([["linje", ["25000", "50000"]]]);
    expect(unitCosts(adopted, { where: { line: "leder" } })).toEqual([]);
    expect(unitCosts(adopted, { where: { proposal: "baseline" } })).toEqual([]);
  });

  test("own cost leaves grants out, and people have no payer", () => {
    const funding = [{ funder: "staten", share: "50" }];
    const outcome = outcomeOf({
      funders: [{ id: "staten", label: "Staten" }],
      baseline: { staffing: [staff({ caseload: families, funding })] },
    });
    expect(ranges(unitCosts(outcome, { where: { funding: "own" } }))).toEqual([
      ["linje", ["12500", "25000"]],
    ]);
  });

  const lineOf = (over: Draft) =>
    unitCosts(outcomeOf({ baseline: { staffing: [staff({ caseload: families, ...over })] } }));

  test("part of a year has part of the cases", () => {
    const [line] = lineOf({ starts: "2012-07-01" });
    expect(range(line?.byYear.get(2012))).toEqual(["25000", "50000"]);
    expect(decimalText(line!.byYear.get(2012)!.count.high)).toBe("100");
  });

  test("years without staff have no unit cost, and no division by nought", () => {
    const [late] = lineOf({ from: 2014 });
    expect([...late!.byYear.keys()]).toEqual([2014, 2015]);
    expect(lineOf({ fte: "0" })).toEqual([]);
    expect(lineOf({ caseload: { perFte: ["0", "20"], of: "familier" } })).toEqual([]);
  });

  test("staff that goes has no unit cost; nor does a proposal that saves", () => {
    const fewer = {
      proposals: [proposal({ staffing: [staff({ fte: "-2", caseload: families })] })],
    };
    const outcome = outcomeOf(fewer, { adopted: ["forslag"] });
    expect(unitCosts(outcome)).toEqual([]);
    expect(unitCosts(outcome, { per: "proposal" })).toEqual([]);
  });

  test("a proposal whose lines count different things has no unit cost of its own", () => {
    const persons = { perFte: ["5", "5"], of: "personer" };
    const mixed = [staff({ caseload: families }), staff({ id: "anden", caseload: persons })];
    const outcome = outcomeOf(
      { proposals: [proposal({ staffing: mixed })] },
      { adopted: ["forslag"] },
    );
    expect(ranges(unitCosts(outcome))).toEqual([
      ["linje", ["25000", "50000"]],
      ["anden", ["100000", "100000"]],
    ]);
    expect(unitCosts(outcome, { per: "proposal" })).toEqual([]);
  });

  test("a line that does not apply counts nothing", () => {
    const sometimes = staff({
      id: "anden",
      caseload: { perFte: ["5", "5"], of: "personer" },
      when: { adopted: ["andet"] },
    });
    const proposals = [
      proposal({ staffing: [staff({ caseload: families }), sometimes] }),
      proposal({ id: "andet" }),
    ];
    const outcome = outcomeOf({ proposals }, { adopted: ["forslag"] });
    expect(ranges(unitCosts(outcome, { per: "proposal" }))).toEqual([
      ["forslag", ["25000", "50000"]],
    ]);
  });

  test("in current prices there is no unit cost over all years", () => {
    const current = outcomeOf(request, { adopted: ["forslag"], priceLevel: "current" });
    const [line] = unitCosts(current);
    expect(line?.allYears).toBeUndefined();
    expect(range(line?.byYear.get(2013))).toEqual(["25075", "50150"]);
  });
});

describe("unit cost per organisational unit", () => {
  test("5.000.000 kr. over ten areas: 500.000 kr. an area", () => {
    const costs = unitCosts(adopted, { per: "unit", where: { line: "linje" } });
    expect(ranges(costs)).toEqual([
      ...areas.map((area) => [area, ["500000", "500000"]]),
      [["500000", "500000"]],
    ]);
  });

  test("the average is over the units that cost something, and leaves out what has no unit", () => {
    const outcome = outcomeOf(
      {
        baseline: {
          staffing: [
            staff({ id: "a", fte: "2", unit: "vest" }),
            staff({ id: "b", fte: "1", unit: "syd", from: 2013 }),
            staff({ id: "c", fte: "5" }),
          ],
        },
        proposals: [proposal({ staffing: [staff({ id: "d", fte: "-1", unit: "nord" })] })],
      },
      { adopted: ["forslag"] },
    );
    const costs = unitCosts(outcome, { per: "unit" });
    const average = costs.at(-1)!;
    expect(costs.map(({ where }) => where)).toEqual([{ unit: "vest" }, { unit: "syd" }, {}]);
    expect(range(average.byYear.get(2012))).toEqual(["1000000", "1000000"]);
    expect(range(average.byYear.get(2013))).toEqual(["750000", "750000"]);
    // 4 × 1.000.000 + 3 × 500.000 over 7.
    expect(range(average.allYears)).toEqual(["785714.29", "785714.29"]);
  });

  test("one unit is its own average", () => {
    const outcome = outcomeOf({ baseline: { staffing: [staff({ unit: "vest" })] } });
    expect(ranges(unitCosts(outcome, { per: "unit" }))).toEqual([["vest", ["5000000", "5000000"]]]);
  });
});
