import { describe, expect, test } from "vitest";
import {
  decimalText,
  evaluate,
  examplePlan,
  figure,
  inputLabel,
  inputsOf,
  inputValueText,
  parsePlan,
  ProblemError,
  problemText,
  withInput,
  type Plan,
} from "../index.js";
import { draft, planOf, staff, amountLine, proposal } from "../../test/rules/small-plan.js";

const request = "proposals/intensiveret-indsats/staffing/koordinatorer";
const view = { scenario: "begge" };
const cost = (plan: Plan, path: string) => decimalText(figure(evaluate(plan, view), path).value);

/** What is wrong with a change, in words. */
function refusal(path: string, value: string, plan: Plan = examplePlan): string {
  try {
    withInput(plan, path, value);
  } catch (error) {
    if (error instanceof ProblemError)
      return error.problems.map((problem) => problemText(problem, "da")).join("\n");
    throw error;
  }
  return expect.fail(`${path} = ${value} was taken`);
}

describe("a plan with one input changed", () => {
  test("is the plan with that input, and the plan given stays as it is", () => {
    const before = structuredClone(examplePlan);
    const changed = withInput(examplePlan, "rates/aarsvaerk/amount", "480000");
    expect(examplePlan).toEqual(before);
    const [rate, ...others] = before.rates ?? [];
    expect(changed).toEqual({ ...before, rates: [{ ...rate, amount: "480000" }, ...others] });
    expect(parsePlan(changed)).toEqual({ ok: true, value: changed });
  });

  test.each([
    ["rates/aarsvaerk/amount", "480000", "cost/line=koordinatorer/2012", "4800000"],
    [`${request}/fte`, "9.6", "cost/line=koordinatorer/2012", "4800000"],
    [`${request}/starts`, "2012-10-16", "cost/line=koordinatorer/2012", "1048387.1"],
    [`${request}/from`, "2013", "cost/line=koordinatorer/2012", "0"],
    ["proposals/1/staffing/0/fte", "4", "fte/line=koordinatorer/2015", "4"],
    ["baseline/staffing/boligraadgivere/fte", "26.5", "fte/unit=socialcenter/2012", "18.5"],
  ])("%s = %s gives %s = %s", (path, value, query, expected) => {
    expect(cost(withInput(examplePlan, path, value), query)).toBe(expected);
  });

  test("index growth, by series, publication and year", () => {
    const path = "indexSeries/statens-loen/publications/fl2025/growth/2013";
    const outcome = evaluate(withInput(examplePlan, path, "2"), { ...view, priceLevel: 2013 });
    expect(decimalText(figure(outcome, "cost/line=koordinatorer/2012").value)).toBe("5100000");
  });

  test("amounts are stated in the unit of their entry", () => {
    const plan = planOf(
      draft({ baseline: { amounts: [amountLine({ amount: "1.5", amountUnit: "mio" })] } }),
    );
    const input = inputsOf(plan).find(({ path }) => path === "baseline/amounts/beloeb/amount");
    expect(input?.stated).toBe("1.5");
    expect(decimalText(input!.value!)).toBe("1500000");
    const changed = withInput(plan, "baseline/amounts/beloeb/amount", "2.25");
    expect(decimalText(figure(evaluate(changed), "cost/2012").value)).toBe("2250000");
  });
});

describe("what cannot be changed is told", () => {
  test.each([
    [
      "rates/aarsverk/amount",
      "1",
      "rates: “aarsverk” findes ikke; forventede aarsvaerk, boligraadgiver. Mente du “aarsvaerk”?",
    ],
    ["rates/7/amount", "1", "rates: “7” findes ikke; forventede aarsvaerk, boligraadgiver"],
    [
      "rates/aarsvaerk",
      "1",
      "“rates/aarsvaerk” er ikke et tal i planen; mulige: rates/aarsvaerk/amount. Mente du “rates/aarsvaerk/amount”?",
    ],
    [
      "rates/aarsvaerk/label",
      "1",
      "“rates/aarsvaerk/label” er ikke et tal i planen; mulige: rates/aarsvaerk/amount. Mente du “rates/aarsvaerk/amount”?",
    ],
    [
      "rates/aarsvaerk/constructor",
      "1",
      "“rates/aarsvaerk/constructor” er ikke et tal i planen; mulige: rates/aarsvaerk/amount",
    ],
    [
      "rates/aarsvaerk/amount/kr",
      "1",
      "rates[0].amount: “rates/aarsvaerk/amount/kr” findes ikke; forventede rates/aarsvaerk/amount. Mente du “rates/aarsvaerk/amount”?",
    ],
    [
      "rates/aarsvaerk/amount",
      "0,5",
      "rates[0].amount: “0,5” er skrevet med komma; skriv 0.5 (punktum som decimaltegn)",
    ],
    [
      "rates/aarsvaerk/amount",
      "480.000",
      "rates[0].amount: “480.000” er tvetydigt: mener du 480000 eller 480.00? Skriv uden tusindtalsskilletegn",
    ],
    [
      "rates/aarsvaerk/amount",
      "-5",
      "rates[0].amount: -5 er negativ; her skal stå nul eller derover",
    ],
    [
      "baseline/staffing/boligraadgivere/fte",
      "-5",
      "baseline.staffing[0].fte: -5 årsværk i vedtaget budget; kun forslag kan trække fra",
    ],
    [
      `${request}/starts`,
      "2012-02-30",
      "proposals[1].staffing[0].starts: “2012-02-30” er ikke en dato i kalenderen; skriv fx 2012-10-16",
    ],
    [
      `${request}/from`,
      "snart",
      "proposals[1].staffing[0].from: fandt “snart”; forventede et helt tal",
    ],
  ])("%s = %s", (path, value, expected) => {
    expect(refusal(path, value)).toBe(expected);
  });

  test.each(["title", "years/count", "priceLevel", "", "scenarios/begge/adopts/0"])(
    "“%s” is no input",
    (path) => expect(refusal(path, "5")).toContain("er ikke et tal i planen; mulige: "),
  );

  test("the name of an account is no key of ours", () => {
    const line = staff({ accounts: { amount: "5", fte: "x" } });
    const plan = planOf(draft({ baseline: { staffing: [line] } }));
    expect(refusal("baseline/staffing/linje/accounts/amount", "6", plan)).toContain("ikke et tal");
    expect(inputsOf(plan).map(({ path }) => path)).not.toContain(
      "baseline/staffing/linje/accounts/amount",
    );
  });

  test("a change that breaks what belongs together is refused where it shows", () => {
    const split = { by: "explicit", parts: { vest: "6", syd: "4" } };
    const plan = planOf(draft({ baseline: { staffing: [staff({ split })] } }));
    expect(refusal("baseline/staffing/linje/split/parts/vest", "7", plan)).toBe(
      "baseline.staffing[0].split.parts: de angivne dele er i alt 11, men linjen er på 10",
    );
  });
});

describe("the inputs of a plan", () => {
  const plan = planOf(
    draft({
      rates: [
        {
          id: "pris",
          label: "Årsværkspris",
          priceLevel: 2011,
          amountUnit: "1000kr",
          parts: [
            { id: "loen", label: "Løn", amount: "400" },
            { id: "pension", label: "Pension", percent: "17.3" },
          ],
        },
      ],
      funders: [{ id: "stat", label: "Staten" }],
      frames: [{ id: "ramme", label: "Ramme", amount: "5", years: { first: 2012, last: 2015 } }],
      indexSeries: [
        { id: "kl", label: "KL", over: "statens-loen", spread: "0.5" },
        ...(examplePlan.indexSeries ?? []),
      ],
      series: "kl",
      baseline: {
        staffing: [staff({ split: { by: "weights", parts: { vest: "2", syd: "1" } } })],
        funding: [{ funder: "stat", share: "50", until: 2014 }],
      },
      proposals: [
        proposal({
          number: "SO28",
          staffing: [
            staff({ id: "halve", fte: undefined, positions: { count: "2", percent: "50" } }),
            staff({ id: "fra", fte: "1", from: 2013, caseload: { perFte: ["1", "2"], of: "x" } }),
          ],
          amounts: [
            amountLine({ amountByYear: { 2012: "1", 2013: "2", 2014: "3", 2015: "4" } }),
            amountLine({ id: "engang", amount: "5", duration: "oneOff", from: 2012 }),
          ],
          percentages: [{ id: "effekt", label: "Effektivisering", percent: "-2" }],
        }),
      ],
    }),
  );
  const told = (locale: "da" | "nb" | "en") =>
    inputsOf(plan).map(
      (input) =>
        `${input.path}: ${inputLabel(input, locale)} = ${inputValueText(input, input, { locale, currency: "DKK" })}`,
    );

  test("are told by path, label and value", () => {
    expect(told("da")).toMatchInlineSnapshot(`
      [
        "rates/pris/parts/loen/amount: Årsværkspris, Løn (2011 p/l) = 400.000 kr.",
        "rates/pris/parts/pension/percent: Årsværkspris, Pension, procent = 17,3 %",
        "baseline/staffing/linje/fte: Medarbejdere, årsværk (Vedtaget budget) = 10 årsværk",
        "baseline/staffing/linje/split/parts/vest: Medarbejdere, Vest, vægt i fordelingen (Vedtaget budget) = 2",
        "baseline/staffing/linje/split/parts/syd: Medarbejdere, Syd, vægt i fordelingen (Vedtaget budget) = 1",
        "baseline/funding/0/share: Staten, andel (Vedtaget budget) = 50 %",
        "baseline/funding/0/until: Staten, sidste år (Vedtaget budget) = 2014",
        "proposals/forslag/staffing/halve/positions/count: Medarbejdere, antal stillinger (SO28 Forslaget) = 2 stillinger",
        "proposals/forslag/staffing/halve/positions/percent: Medarbejdere, procent (SO28 Forslaget) = 50 %",
        "proposals/forslag/staffing/fra/fte: Medarbejdere, årsværk (SO28 Forslaget) = 1 årsværk",
        "proposals/forslag/staffing/fra/from: Medarbejdere, første år (SO28 Forslaget) = 2013",
        "proposals/forslag/amounts/beloeb/amountByYear/2012: Beløb, 2012 (SO28 Forslaget, 2012 p/l) = 1 kr.",
        "proposals/forslag/amounts/beloeb/amountByYear/2013: Beløb, 2013 (SO28 Forslaget, 2012 p/l) = 2 kr.",
        "proposals/forslag/amounts/beloeb/amountByYear/2014: Beløb, 2014 (SO28 Forslaget, 2012 p/l) = 3 kr.",
        "proposals/forslag/amounts/beloeb/amountByYear/2015: Beløb, 2015 (SO28 Forslaget, 2012 p/l) = 4 kr.",
        "proposals/forslag/amounts/engang/amount: Beløb (SO28 Forslaget, 2012 p/l) = 5 kr.",
        "proposals/forslag/amounts/engang/from: Beløb, første år (SO28 Forslaget) = 2012",
        "proposals/forslag/percentages/effekt/percent: Effektivisering, procent (SO28 Forslaget) = -2 %",
        "indexSeries/kl/spread: KL, tillæg = 0,5 %-point",
        "indexSeries/statens-loen/publications/fl2025/growth/2012: Lønninger (statens fastprisberegninger), fl2025, vækst 2012 = 1 %",
        "indexSeries/statens-loen/publications/fl2025/growth/2013: Lønninger (statens fastprisberegninger), fl2025, vækst 2013 = 0,3 %",
        "indexSeries/statens-loen/publications/fl2025/growth/2014: Lønninger (statens fastprisberegninger), fl2025, vækst 2014 = 0,3 %",
        "indexSeries/statens-loen/publications/fl2025/growth/2015: Lønninger (statens fastprisberegninger), fl2025, vækst 2015 = 0,5 %",
        "baseline/staffing/linje/starts: Medarbejdere, første dag (Vedtaget budget) = ikke angivet",
        "proposals/forslag/staffing/halve/starts: Medarbejdere, første dag (SO28 Forslaget) = ikke angivet",
      ]
    `);
    expect(told("nb").slice(0, 3)).toEqual([
      "rates/pris/parts/loen/amount: Årsværkspris, Løn (2011-priser) = 400\u00a0000 DKK",
      "rates/pris/parts/pension/percent: Årsværkspris, Pension, prosent = 17,3 %",
      "baseline/staffing/linje/fte: Medarbejdere, årsverk (Vedtatt budsjett) = 10 årsverk",
    ]);
    expect(told("en").slice(0, 3)).toEqual([
      "rates/pris/parts/loen/amount: Årsværkspris, Løn (2011 prices) = DKK 400,000",
      "rates/pris/parts/pension/percent: Årsværkspris, Pension, per cent = 17.3 per cent",
      "baseline/staffing/linje/fte: Medarbejdere, FTE (Adopted budget) = 10 FTE",
    ]);
  });

  test("what has no figure behind it is not offered, and can be changed all the same", () => {
    const paths = inputsOf(plan).map(({ path }) => path);
    for (const path of [
      "frames/ramme/amount",
      "proposals/forslag/staffing/fra/caseload/perFte/1",
    ]) {
      expect(paths).not.toContain(path);
      expect(JSON.stringify(withInput(plan, path, "77"))).toContain('"77"');
    }
  });

  test("every offered input takes its own value, and every offered first day a day", () => {
    for (const { path, stated } of inputsOf(plan))
      if (stated !== undefined) expect(withInput(plan, path, stated)).toEqual(plan);
      else expect(withInput(plan, path, "2013-04-01")).not.toEqual(plan);
  });
});
