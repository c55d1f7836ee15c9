import { describe, expect, test } from "vitest";
import {
  amountLine,
  draft,
  planOf,
  printed,
  proposal,
  staff,
} from "../../../test/rules/small-plan.js";
import { appraise } from "../../appraisal/index.js";
import { examplePlan } from "../../example-plan.js";
import { investment, type InvestmentOptions } from "./investment.js";

const plan = planOf(
  draft({
    funders: [{ id: "staten", label: "Staten" }],
    baseline: {
      staffing: [staff({ id: "b", fte: "25" })],
      percentages: [{ id: "effekt", label: "Effektivisering 2 %", percent: "-2" }],
    },
    proposals: [
      proposal({
        number: "SO28",
        title: "Digital visitation",
        kind: "investment",
        staffing: [
          staff({ id: "faerre", role: "Sagsbehandlere", fte: "-1", from: 2013 }),
          staff({
            id: "projekt",
            role: "Projektleder",
            fte: "1",
            duration: "temporary",
            until: 2012,
          }),
        ],
        amounts: [
          amountLine({
            id: "it",
            label: "It-system",
            amount: "600600",
            duration: "oneOff",
            from: 2012,
            controlArea: "capital",
            funding: [{ funder: "staten", share: "50" }],
          }),
        ],
      }),
    ],
  }),
);
const appraisal = appraise(plan, "forslag");
const table = (over: Partial<InvestmentOptions> = {}) =>
  investment(appraisal, { locale: "da", ...over });

describe("the table of an investment proposal", () => {
  test("has the form of København: blocks, sums, staff, payback", () => {
    const { caption, corner, columns } = table();
    expect(caption).toBe("Samlet økonomisk påvirkning – SO28 Digital visitation");
    expect(corner).toBe("1.000 kr. – 2012 p/l");
    expect(columns.map(({ label, kind }) => `${label}: ${kind}`)).toEqual([
      "Styringsområde: text",
      ...["2012", "2013", "2014", "2015"].map((year) => `${year}: figure`),
    ]);
    expect(printed(table())).toEqual([
      "Varige ændringer;;;;;",
      "Sagsbehandlere: -1 årsværk á 500.000 kr.;Service;0;-500;-500;-500",
      "Ændringer i øvrigt budget;Service;-22;10;10;10",
      "Samlet varig ændring;;-22;-490;-490;-490",
      "Implementeringsomkostninger;;;;;",
      "Projektleder: 1 årsværk á 500.000 kr.;Service;500;0;0;0",
      "It-system;Anlæg;601;0;0;0",
      "Samlede implementeringsomkostninger;;1101;0;0;0",
      "Tilskud og anden finansiering;;;;;",
      "Staten;;-300;0;0;0",
      "Samlet tilskud og anden finansiering;;-300;0;0;0",
      "Samlet økonomisk påvirkning;;778;-490;-490;-490",
      "Årsværk;;1;-1;-1;-1",
      "Tilbagebetalingstid;3 år;;;;",
    ]);
  });

  test("savings are positive if asked for; the staff keeps its direction", () => {
    const rows = printed(table({ signs: "saving" }));
    expect(rows.slice(-3)).toEqual([
      "Samlet økonomisk påvirkning;;-778;490;490;490",
      "Årsværk;;1;-1;-1;-1",
      "Tilbagebetalingstid;3 år;;;;",
    ]);
    expect(rows[9]).toBe("Staten;;300;0;0;0");
  });

  test("a note says which sign is which, when it is phased in, and how payback is reckoned", () => {
    expect(table().notes[1]).toBe(
      "Fortegn: udgifter er positive; indtægter, tilskud og besparelser er negative. Årsværk er ændringen i bemandingen.",
    );
    expect(table({ signs: "saving" }).notes.join()).toContain("Fortegn: besparelser, indtægter");
    const notes = table().notes.join("\n");
    expect(notes).toContain("Ændringer i øvrigt budget: Effektivisering 2 %.");
    expect(notes).toContain(
      "Fuldt indfaset fra 2013; den varige besparelse er derefter 490.000 kr. om året.",
    );
    expect(notes).toContain("regnet af egne udgifter efter tilskud");
    expect(notes).toContain("i 2012 p/l, uden diskontering");
  });

  test("while a grant runs out, the permanent cost is that of the years after the table", () => {
    const funding = [{ funder: "staten", share: "50", until: 2013 }];
    const granted = planOf(
      draft({
        funders: [{ id: "staten", label: "Staten" }],
        proposals: [proposal({ amounts: [amountLine({ amount: "100000", funding })] })],
      }),
    );
    expect(investment(appraise(granted, "forslag"), { locale: "da" }).notes).toContain(
      "Fuldt indfaset fra 2012; den varige merudgift er efter 2015 100.000 kr. om året.",
    );
  });

  test("figures without a source are counted once, on whichever side they stand", () => {
    const line = (id: string, over = {}) => amountLine({ id, amount: "1000", ...over });
    const changed = planOf(
      draft({
        series: undefined,
        indexSeries: undefined,
        sources: undefined,
        baseline: { amounts: [line("gammel", { when: { notAdopted: ["forslag"] } })] },
        proposals: [proposal({ amounts: [line("ny")] })],
      }),
    );
    const { notes } = investment(appraise(changed, "forslag"), { locale: "da" });
    expect(notes.at(-1)).toBe("2 tal er uden kilde og forudsætning.");
  });

  test("columns for the sum of the years and for what goes on", () => {
    const { columns } = table({ total: true, thereafter: true });
    expect(columns.slice(-2).map(({ label }) => label)).toEqual(["I alt", "Varigt herefter"]);
    expect(printed(table({ total: true, thereafter: true })).slice(-3)).toEqual([
      "Samlet økonomisk påvirkning;;778;-490;-490;-490;-692;-490",
      "Årsværk;;1;-1;-1;-1;;-1",
      "Tilbagebetalingstid;3 år;;;;;;",
    ]);
  });

  test("independent rounding is noted where a sum deviates; controlled rounding foots", () => {
    // 500 + 600,6 − 300,3 − 22,012: the blocks as printed come to 779, the sum is 778,288.
    expect(table().notes[0]).toContain("afrunding");
    const column = printed(table({ footing: "controlled" })).map((row) => row.split(";")[2] ?? "");
    const figures = column.map((text) => (text === "" ? 0 : Number.parseInt(text, 10)));
    const [, own = 0, other = 0, permanent, , post = 0, system = 0, implementation] = figures;
    expect(own + other).toBe(permanent);
    expect(post + system).toBe(implementation);
    expect((permanent ?? 0) + (implementation ?? 0) + (figures[10] ?? 0)).toBe(figures[11]);
    expect(table({ footing: "controlled" }).notes.join()).not.toContain("afrunding");
  });

  test("a request without investment has no payback, and keeps both blocks", () => {
    const request = investment(appraise(examplePlan, "intensiveret-indsats"), { locale: "nb" });
    expect(printed(request)).toEqual([
      "Varige endringer;;;;;",
      "10 årsverk à 500\u00a0000 DKK;Drift;5000;5000;5000;5000",
      "Samlet varig endring;;5000;5000;5000;5000",
      "Omstillingskostnader;;;;;",
      "Samlede omstillingskostnader;;0;0;0;0",
      "Samlet økonomisk virkning;;5000;5000;5000;5000",
      "Årsverk;;10;10;10;10",
      "Tilbakebetalingstid;;;;;",
    ]);
    expect(request.notes.join("\n")).toContain("den varige merkostnaden er deretter 5");
    expect(request.notes.join("\n")).toContain("Kilde: Københavns Kommune");
    expect(request.notes.join("\n")).not.toContain("Tilbakebetalingstiden");
  });

  test("what is never paid back says so, and what runs beyond the table is named", () => {
    const project = planOf(
      draft({
        proposals: [
          proposal({ staffing: [staff({ label: "Projekt", duration: "temporary", until: 2019 })] }),
        ],
      }),
    );
    const shown = investment(appraise(project, "forslag"), { locale: "en" });
    expect(printed(shown).at(-1)).toBe("Payback period;not within 20 years;;;;");
    expect(shown.notes).toContain(
      "Goes on after 2015, where the amounts are not counted: Projekt.",
    );
  });

  test("what the proposal ends in the rest of the budget brings its sources", () => {
    const sources = [{ id: "gammelt", title: "Gammelt notat" }];
    const ending = planOf(
      draft({
        series: undefined,
        indexSeries: undefined,
        sources,
        baseline: {
          amounts: [
            amountLine({
              amount: "1000",
              label: "Ophør",
              source: "gammelt",
              when: { notAdopted: ["forslag"] },
            }),
          ],
        },
        proposals: [proposal({ amounts: [amountLine({ id: "ny", amount: "1" })] })],
      }),
    );
    const { notes } = investment(appraise(ending, "forslag"), { locale: "da" });
    expect(notes).toContain("Kilde: Gammelt notat");
  });
});
