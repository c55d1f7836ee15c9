import { describe, expect, test } from "vitest";
import { decimalText, evaluate, findingText, frameAccount } from "../../src/index.js";
import {
  amountLine,
  draft,
  expectFigure,
  outcomeOf,
  planOf,
  printed,
  value,
} from "./small-plan.js";

const frame = {
  id: "ramme",
  label: "Boligsocial ramme",
  amount: "400000",
  years: { first: 2012, last: 2015 },
};
const draws = (amountByYear: object, over: object = {}) => ({
  frames: [{ ...frame, ...over }],
  baseline: {
    amounts: [
      amountLine({ amountByYear, series: "none", funding: [{ frame: "ramme", share: "100" }] }),
    ],
  },
});
const worked = { 2012: "150000", 2013: "200000", 2014: "75000", 2015: "0" };

describe("Rule 13: frame", () => {
  test("without an index a plan stands in its own prices; its frame says that it was not checked", () => {
    const { frames, baseline } = draws(worked);
    const [drawn] = baseline.amounts;
    const unindexed = { ...baseline, amounts: [{ ...drawn, series: undefined }] };
    const outcome = outcomeOf({ frames, baseline: unindexed, series: undefined });
    expectFigure(outcome, "cost/2013", "200000");
    const [finding] = outcome.findings;
    expect(finding!.code).toBe("frameNotChecked");
    expect(findingText(finding!, outcome.plan, "da")).toContain("kan ikke kontrolleres");
  });

  test("400.000; draws 150, 200, 75 thousand: 250, 50, −25 → finding in year 3", () => {
    const outcome = outcomeOf(draws(worked));
    expect(printed(frameAccount(outcome, { locale: "da" }))).toEqual([
      "Boligsocial ramme;;;;",
      "Til rådighed;400;250;50;-25",
      "Forbrug af rammen;150;200;75;0",
      "Rest, videreføres;250;50;-25;-25",
    ]);
    const [finding] = outcome.findings;
    expect([finding!.code, finding!.year, decimalText(finding!.amount!)]).toEqual([
      "frameOverdrawn",
      2014,
      "25000",
    ]);
    expect(findingText(finding!, outcome.plan, "da")).toBe(
      "2014: Boligsocial ramme er overtrukket med 25.000,00 kr.",
    );
  });

  test("in a plan of three years there is one finding, in year 3", () => {
    const three = { 2012: "150000", 2013: "200000", 2014: "75000" };
    const outcome = outcomeOf({ years: { first: 2012, count: 3 }, ...draws(three) });
    expect(outcome.findings.map(({ year }) => year)).toEqual([2014]);
  });

  test("a draw is funding, not cost", () => {
    const outcome = outcomeOf(draws(worked));
    expectFigure(outcome, "cost/2012", "150000");
    expectFigure(outcome, "cost/funding=ramme/2012", "150000");
    expectFigure(outcome, "cost/funding=own/2012", "0");
  });

  test("a frame is nominal: its account is the same whatever prices the view shows", () => {
    const plan = planOf(draft(draws(worked)));
    const account = (priceLevel: number | "current") =>
      printed(frameAccount(evaluate(plan, { priceLevel }), { locale: "da", unit: "kr" }));
    expect(account(2015)).toEqual(account("current"));
    expect(account(2012)).toEqual(account("current"));
    expect(frameAccount(evaluate(plan, { priceLevel: 2015 }), { locale: "da" }).corner).toBe(
      "1.000 kr. – løbende priser",
    );
  });

  test("an indexed cost draws nominal kroner on the frame", () => {
    const outcome = outcomeOf({
      frames: [frame],
      baseline: {
        amounts: [amountLine({ amount: "100000", funding: [{ frame: "ramme", share: "100" }] })],
      },
    });
    expect(printed(frameAccount(outcome, { locale: "da", unit: "kr" }))[2]).toBe(
      "Forbrug af rammen;100000,00;100300,00;100600,90;101103,90",
    );
    expect(outcome.findings.map(({ year, amount }) => [year, decimalText(amount!)])).toEqual([
      [2015, "2004.8"],
    ]);
  });

  test("what is left carries forward within the frame's years only", () => {
    const outcome = outcomeOf(
      draws(
        { 2012: "10000", 2013: "0", 2014: "5000", 2015: "0" },
        { years: { first: 2012, last: 2013 } },
      ),
    );
    expect(printed(frameAccount(outcome, { locale: "da" })).slice(1)).toEqual([
      "Til rådighed;400;390;0;0",
      "Forbrug af rammen;10;0;5;0",
      "Rest, videreføres;390;390;-5;0",
    ]);
    expect(outcome.findings[0]).toMatchObject({ code: "frameOverdrawn", year: 2014 });
  });

  test("a fixed draw, in 1.000 kr., from two lines", () => {
    const outcome = outcomeOf({
      frames: [{ ...frame, amount: "400", amountUnit: "1000kr" }],
      baseline: {
        amounts: ["a", "b"].map((id) =>
          amountLine({
            id,
            amount: "1000",
            amountUnit: "1000kr",
            series: "none",
            funding: [{ frame: "ramme", amount: "60", amountUnit: "1000kr" }],
          }),
        ),
      },
    });
    expect(value(outcome, "cost/funding=ramme/2012")).toBe("120000");
    expect(printed(frameAccount(outcome, { locale: "da" }))[3]).toBe(
      "Rest, videreføres;280;160;40;-80",
    );
  });
});
