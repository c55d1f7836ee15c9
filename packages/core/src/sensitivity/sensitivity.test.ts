import { describe, expect, test } from "vitest";
import {
  decimalText,
  evaluate,
  examplePlan,
  figure,
  monthStarts,
  ProblemError,
  renderTable,
  sensitivity,
  sensitivityTable,
  valueRange,
  type Plan,
  type SensitivityQuestion,
} from "../index.js";
import { amountLine, draft, planOf, printed, proposal } from "../../test/rules/small-plan.js";

const request = "proposals/intensiveret-indsats/staffing/koordinatorer";
const view = { adopted: ["intensiveret-indsats"] };
const query = "cost/proposal=intensiveret-indsats/2012";
const rates = { path: "rates/aarsvaerk/amount", values: ["480000", "510000"] };

/** The example's request with another line. */
function withRequest(over: object): Plan {
  const [saving, wanted] = examplePlan.proposals ?? [];
  const [line] = wanted!.staffing!;
  return {
    ...examplePlan,
    proposals: [saving!, { ...wanted!, staffing: [{ ...line!, ...over }] }],
  };
}

const valuesOf = (question: SensitivityQuestion, plan = examplePlan) =>
  sensitivity(plan, question).inputs.map(({ points }) =>
    points.map(({ stated, figure: value }) => `${stated ?? "–"}: ${decimalText(value)}`),
  );

describe("sensitivity", () => {
  test("is the figure of the plan with that input, for several inputs side by side", () => {
    const byHand = (over: object) =>
      decimalText(figure(evaluate(withRequest(over), view), query).value);
    const [fte, starts] = valuesOf({
      inputs: [
        { path: `${request}/fte`, values: ["9", "10", "11.5"] },
        { path: `${request}/starts`, values: monthStarts(2012) },
      ],
      query,
      view,
    });
    expect(fte).toEqual([
      `9: ${byHand({ fte: "9" })}`,
      "10: 5000000",
      `11.5: ${byHand({ fte: "11.5" })}`,
    ]);
    expect(starts).toEqual([
      "–: 5000000",
      ...monthStarts(2012).map((day) => `${day}: ${byHand({ starts: day })}`),
    ]);
    expect(starts?.at(-1)).toBe("2012-12-01: 416666.67");
  });

  test("values stand in order, once each, with the plan's own among them", () => {
    const values = ["510000", "480000.00", "480000", "500000.0"];
    const found = sensitivity(examplePlan, { inputs: [{ ...rates, values }], query, view });
    const [rate] = found.inputs;
    expect(rate?.points.map(({ stated }) => stated)).toEqual(["480000.00", "500000", "510000"]);
    expect(rate?.points.map(({ isPlans }) => isPlans)).toEqual([false, true, false]);
    expect(rate?.points.map(({ change }) => decimalText(change))).toEqual([
      "-200000",
      "0",
      "100000",
    ]);
    expect(rate?.points.map(({ percent }) => percent && decimalText(percent))).toEqual([
      "-4",
      "0",
      "2",
    ]);
  });

  test("FTE can be asked for as well as cost", () => {
    const inputs = [{ path: `${request}/fte`, values: ["8"] }];
    expect(valuesOf({ inputs, query: "fte/2013", view })).toEqual([["8: 33", "10: 35"]]);
  });

  test("the per cent of a saving go with the change, and are left out where it turns into a cost", () => {
    const inputs = [
      { path: "baseline/staffing/boligraadgivere/fte", values: ["24"] },
      { path: "proposals/spareforslag-2012/staffing/til-herberger/fte", values: ["2", "9"] },
    ];
    const plan = { ...examplePlan };
    const { inputs: found } = sensitivity(plan, {
      inputs,
      query: {
        measure: "cost",
        where: { proposal: "spareforslag-2012", unit: "socialcenter" },
        year: 2012,
      },
      view: { scenario: "begge" },
    });
    expect(found[0]?.points.map(({ percent }) => decimalText(percent!))).toEqual(["0", "0"]);
    const saving = sensitivity(withSaving("-8"), {
      inputs: [{ path: "proposals/0/staffing/0/fte", values: ["-7", "-10", "1"] }],
      query: "cost/proposal=spar/2012",
      view: { adopted: ["spar"] },
    });
    expect(
      saving.inputs[0]?.points.map(({ change, percent }) => [
        decimalText(change),
        percent && decimalText(percent),
      ]),
    ).toEqual([
      ["-1000000", "-25"],
      ["0", "0"],
      ["500000", "12.5"],
      ["4500000", undefined],
    ]);
  });

  test("a figure of nought has no per cent", () => {
    const { inputs } = sensitivity(examplePlan, {
      inputs: [rates],
      query: "cost/proposal=intensiveret-indsats/2012",
    });
    expect(inputs[0]?.points.map((point) => "percent" in point)).toEqual([false, false, false]);
  });

  test("60 values are worked out in well under a second", () => {
    const began = performance.now();
    const values = valueRange({ from: "470500", to: "500000", step: "500" });
    expect(valuesOf({ inputs: [{ ...rates, values }], query, view })[0]).toHaveLength(60);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test.each<[string, Partial<SensitivityQuestion>]>([
    ["emptyList at inputs", { inputs: [] }],
    ["emptyList at inputs[0].values", { inputs: [{ ...rates, values: [] }] }],
    ["unknownReference at rates", { inputs: [{ ...rates, path: "rates/x/amount" }] }],
    ["negative at rates[0].amount", { inputs: [{ ...rates, values: ["-1"] }] }],
    ["unknownFigure at proposal", { query: "cost/proposal=x/2012" }],
    ["yearOutside at year", { query: "cost/2019" }],
    ["missingKey at year", { query: "fte" }],
    ["unknownReference at scenario", { view: { scenario: "x" } }],
  ])("%s", (message, over) => {
    const ask = () => sensitivity(examplePlan, { inputs: [rates], query, view, ...over });
    expect(ask).toThrow(ProblemError);
    expect(ask).toThrow(message);
  });
});

const withSaving = (fte: string): Plan =>
  planOf(
    draft({
      proposals: [
        proposal({
          id: "spar",
          kind: "saving",
          staffing: [{ id: "faerre", role: "Medarbejdere", fte, rate: "pris" }],
        }),
      ],
    }),
  );

describe("the table of a sensitivity", () => {
  const found = sensitivity(examplePlan, {
    inputs: [
      { path: "rates/aarsvaerk/amount", values: ["480000"] },
      { path: `${request}/starts`, values: ["2012-10-16"] },
    ],
    query: "cost/proposal=intensiveret-indsats/2012",
    view: { scenario: "begge" },
  });

  test("has a section for each input, and marks the plan's own value in words", () => {
    const table = sensitivityTable(found, { locale: "da" });
    expect(table.corner).toBe("1.000 kr. – 2012 p/l");
    expect(printed(table)).toEqual([
      "Årsværkspris (2012 p/l):;;;",
      "480.000 kr.;4800;-200;-4,0",
      "500.000 kr. (planens værdi);5000;0;0,0",
      "Koordinerende medarbejdere, første dag (Intensiveret indsats i udsatte byområder):;;;",
      "ikke angivet (planens værdi);5000;0;0,0",
      "16-10-2012;1048;-3952;-79,0",
    ]);
    expect(table.notes[0]).toBe("Én forudsætning ændres ad gangen; alt andet er som i planen.");
    const paths = table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "figure" && cell.path ? [cell.path] : [])),
    );
    expect(paths).toEqual([query, query]);
  });

  test("in kroner shows the øre", () => {
    const table = sensitivityTable(found, { locale: "da", unit: "kr" });
    expect(printed(table).at(-1)).toBe("16-10-2012;1048387,10;-3951612,90;-79,0");
  });

  test("in Norwegian and English", () => {
    expect(sensitivityTable(found, { locale: "nb" }).caption).toBe(
      "Følsomhet – Intensiveret indsats i udsatte byområder",
    );
    expect(renderTable(sensitivityTable(found, { locale: "en" }), { format: "text" })).toContain(
      "DKK 500,000 (the plan’s value)",
    );
  });

  test("a saving is positive where savings are", () => {
    const saving = sensitivity(withSaving("-8"), {
      inputs: [{ path: "proposals/spar/staffing/faerre/fte", values: ["-7"] }],
      query: "cost/proposal=spar",
      view: { adopted: ["spar"] },
    });
    const table = sensitivityTable(saving, { locale: "da", unit: "mio", signs: "saving" });
    expect(table.columns.map(({ label }) => label)).toEqual([
      "Udgifter i alt",
      "Besparelse",
      "Besparelse i %",
    ]);
    expect(printed(table).slice(1)).toEqual([
      "'-8 årsværk (planens værdi);-16,0;0,0;0,0",
      "'-7 årsværk;-14,0;-2,0;-12,5",
    ]);
    expect(table.notes).toContain("Besparelser er vist som positive tal.");
  });

  test("FTE are counted in FTE, and fewer of them are no saving", () => {
    const inputs = [{ path: `${request}/fte`, values: ["8.5"] }];
    const fte = sensitivity(examplePlan, { inputs, query: "fte/2012", view });
    const table = sensitivityTable(fte, { locale: "da", signs: "saving" });
    expect([table.corner, table.caption]).toEqual([
      "Årsværk",
      "Følsomhed – Intensiveret indsats i udsatte byområder",
    ]);
    expect(printed(table)[1]).toBe("8,5 årsværk;33,5;-1,5;-4,3");
  });

  test("says so where the printed change is not the distance of the printed figures", () => {
    const plan = planOf(draft({ baseline: { amounts: [amountLine({ amount: "1400" })] } }));
    const noteOf = (value: string) =>
      sensitivityTable(
        sensitivity(plan, {
          inputs: [{ path: "baseline/amounts/beloeb/amount", values: [value] }],
          query: "cost/2012",
        }),
        { locale: "da" },
      ).notes.some((note) => note.startsWith("Som følge af afrunding"));
    // 1 and 2 printed, 0 between them: 0,4 thousand rounds to nought.
    expect(noteOf("1800")).toBe(true);
    expect(noteOf("2400")).toBe(false);
  });
});
