import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appraise, investment, payback, ratio, type Payback } from "../../src/index.js";
import { amountLine, draft, planOf, printed, proposal, staff, type Draft } from "./small-plan.js";

const kroner = (amounts: readonly number[]) => amounts.map((amount) => ratio(BigInt(amount)));
const years = (number: number): Payback => ({ kind: "years", years: number });
const notWithin: Payback = { kind: "notWithin", horizon: 20 };
const blank: Payback = { kind: "noInvestment" };

describe("Rule 15: payback of a profile", () => {
  test.each<[string, number[], number, Payback]>([
    [
      "−1.200, +150, then +300: cumulative −150 after 5 years, +150 after 6",
      [-1200, 150],
      300,
      years(6),
    ],
    ["the same in a table of four years", [-1200, 150, 300, 300], 300, years(6)],
    ["savings that end before they have paid", [-100, 60, 30, 0], 0, notWithin],
    ["savings that end when they have paid", [-100, 60, 60, 0], 0, years(3)],
    ["paid back after 3 years, in debt again after 4, for good", [-100, 80, 40, -50], 0, notWithin],
    [
      "paid back after 3 years, again after 7: −30 after 4, then +10 a year",
      [-100, 80, 40, -50],
      10,
      years(7),
    ],
    ["costs after savings: −100, +50, −30, +30", [-100, 150, -80, 60], 0, years(4)],
    ["a cost that falls after the saving, yet not below nought", [-100, 150, -50, 0], 0, years(2)],
    ["no saving at all", [-100, 0, 0, 0], 0, notWithin],
    ["exactly nought is paid back", [-100, 50, 50], 0, years(3)],
    ["years before the first amount do not count", [0, 0, -100, 50], 50, years(3)],
    ["an investment that its own year covers", [20, -10, 20], 0, years(1)],
    ["exactly 20 years: −1.900 and 19 × 100", [-1900, 100], 100, years(20)],
    ["21 years are too many", [-2000, 100], 100, notWithin],
    [
      "lasting costs that are back in debt by year 20: +100 after 2, −80 after 20",
      [-100, 200],
      -10,
      notWithin,
    ],
    ["lasting costs that are not: +400 after 2, +220 after 20", [-100, 500], -10, years(2)],
    ["a saving only", [100, 200], 200, blank],
    ["nothing", [0, 0], 0, blank],
    ["all of it after the table", [0, 0], 100, blank],
  ])("%s", (_, net, thereafter, expected) => {
    expect(payback(kroner(net), { thereafter: ratio(BigInt(thereafter)) })).toEqual(expected);
  });

  test("a table of more than 20 years is looked at to its end", () => {
    const flat = (length: number, amount: number) => Array.from({ length }, () => amount);
    const dipsInYear = (year: number) => [-10, ...flat(year - 2, 10), -1000, ...flat(4, 1000)];
    expect(payback(kroner(dipsInYear(23)), { thereafter: ratio(0n) })).toEqual(notWithin);
    expect(payback(kroner(dipsInYear(15)), { thereafter: ratio(0n) })).toEqual(years(16));
    const slow = [-210, ...flat(24, 10)];
    expect(payback(kroner(slow), { thereafter: ratio(10n) })).toEqual(notWithin);
    expect(payback(kroner([-190, ...flat(24, 10)]), { thereafter: ratio(0n) })).toEqual(years(20));
  });

  test("who knows that nothing was invested, or that something was, says so", () => {
    const thereafter = ratio(-100n);
    expect(payback(kroner([-100]), { thereafter, invested: false })).toEqual(blank);
    expect(payback(kroner([-100]), { thereafter })).toEqual(notWithin);
    expect(payback(kroner([100]), { thereafter: ratio(100n), invested: true })).toEqual(years(1));
  });

  test("a first year whose amounts even out counts as year 1, if told", () => {
    const net = kroner([0, -50, 50]);
    expect(payback(net, { thereafter: ratio(0n) })).toEqual(years(2));
    expect(payback(net, { thereafter: ratio(0n), from: 0 })).toEqual(years(3));
  });

  /** Reckons every sum anew, for every number of years. */
  function naive(net: readonly number[], thereafter: number): Payback {
    const table = [...net];
    while (table[0] === 0) table.shift();
    const inYear = (year: number) => (year <= table.length ? table[year - 1]! : thereafter);
    const last = Math.max(20, table.length);
    const all = Array.from({ length: last }, (_, at) => at + 1);
    const after = (number: number) =>
      all.slice(0, number).reduce((sum, year) => sum + inYear(year), 0);
    if (all.every((year) => inYear(year) >= 0)) return blank;
    const found = all.find(
      (number) => number <= 20 && all.every((later) => later < number || after(later) >= 0),
    );
    return found === undefined ? notWithin : years(found);
  }

  test("equals a naive reckoning of any profile", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 12 }), { maxLength: 26 }),
        fc.nat(3),
        fc.integer({ min: -2, max: 6 }),
        (net, before, thereafter) => {
          const profile = [...Array.from({ length: before }, () => 0), ...net];
          const found = payback(kroner(profile), { thereafter: ratio(BigInt(thereafter)) });
          kinds.add(found.kind);
          expect(found).toEqual(naive(profile, thereafter));
        },
      ),
      { numRuns: 2000 },
    );
    expect([...kinds].sort()).toEqual(["noInvestment", "notWithin", "years"]);
  });
});

describe("Rule 15: payback of a proposal", () => {
  const oneOff = (over: Draft = {}) =>
    amountLine({ id: "it", amount: "1200000", duration: "oneOff", from: 2012, ...over });
  const saved = (amountByYear: Draft, over: Draft = {}) =>
    amountLine({ id: "sparet", kind: "savedExpenditure", amountByYear, ...over });
  const phasedIn = saved({ 2012: "0", 2013: "150000", 2014: "300000", 2015: "300000" });

  const paybackOf = (own: Draft, over: Draft = {}) =>
    appraise(planOf(draft({ proposals: [proposal(own)], ...over })), "forslag").payback;
  const ofAmounts = (...amounts: Draft[]) => paybackOf({ amounts });

  test("−1.200, +150, then +300 a year: 6 years, and so the table says", () => {
    const plan = planOf(draft({ proposals: [proposal({ amounts: [oneOff(), phasedIn] })] }));
    const appraisal = appraise(plan, "forslag");
    expect(appraisal.payback).toEqual(years(6));
    expect(printed(investment(appraisal, { locale: "da" })).at(-1)).toBe(
      "Tilbagebetalingstid;6 år;;;;",
    );
    expect(appraise(plan, "forslag", { priceLevel: 2015 }).payback).toEqual(years(6));
  });

  test("savings that end with the table do not go on", () => {
    const ended = saved(
      { 2012: "0", 2013: "150000", 2014: "300000" },
      { duration: "temporary", until: 2014 },
    );
    expect(ofAmounts(oneOff(), ended)).toEqual(notWithin);
  });

  test("a request that only costs is no investment; nor is a saving", () => {
    expect(paybackOf({ staffing: [staff()] })).toEqual(blank);
    expect(paybackOf({ staffing: [staff({ fte: "-2" })] })).toEqual(blank);
  });

  test("temporary staff that nothing is gained by is not paid back", () => {
    const project = staff({ duration: "temporary", until: 2013 });
    expect(paybackOf({ staffing: [project] })).toEqual(notWithin);
  });

  test("permanent staff first, a larger saving later: an investment without implementation costs", () => {
    const early = amountLine({ id: "drift", amount: "100000" });
    const later = saved({ 2012: "0", 2013: "0", 2014: "200000", 2015: "200000" });
    // −100, −100, +100, +100: nought after 4 years.
    expect(ofAmounts(early, later)).toEqual(years(4));
  });

  test("an investment that is paid back in its own first year is 1 year", () => {
    const saving = saved({ 2012: "100000", 2013: "100000", 2014: "100000", 2015: "100000" });
    expect(ofAmounts(oneOff({ amount: "100000" }), saving)).toEqual(years(1));
  });

  test("the first year counts though its amounts even out", () => {
    const cost = oneOff({
      amount: undefined,
      from: undefined,
      amountByYear: { 2012: "100000", 2013: "50000" },
    });
    const saving = saved(
      { 2012: "100000", 2013: "0", 2014: "25000", 2015: "25000" },
      { duration: "oneOff" },
    );
    // Nought, −50, −25, nought.
    expect(ofAmounts(cost, saving)).toEqual(years(4));
  });

  test("is reckoned from what the authority pays itself", () => {
    const funders = [{ id: "staten", label: "Staten" }];
    const paid = (share: string) =>
      paybackOf(
        { amounts: [oneOff({ funding: [{ funder: "staten", share }] }), phasedIn] },
        { funders },
      );
    // −600, −450, −150, +150.
    expect(paid("50")).toEqual(years(4));
    expect(paid("0")).toEqual(years(6));
    // Somebody else invests.
    expect(paid("100")).toEqual(blank);
  });
});
