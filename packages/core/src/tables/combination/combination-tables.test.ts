import { describe, expect, test } from "vitest";
import {
  amountLine,
  draft,
  planOf,
  printed,
  proposal,
  staff,
  type Draft,
} from "../../../test/rules/small-plan.js";
import { bestCombinations, combinations, interactions } from "../../combination/index.js";
import { renderTable } from "../../render/index.js";
import { combinationsTable } from "./combinations.js";
import { interactionsTable } from "./interactions.js";

const plan = (over: Draft = {}) =>
  planOf(
    draft({
      baseline: { staffing: [staff({ id: "b", fte: "25", assumption: "som i 2011" })] },
      proposals: [
        proposal({ id: "a", number: "SO28", title: "Rådgivere", staffing: [part("a-s", "-2")] }),
        proposal({ id: "c", title: "Husleje", amounts: [rent] }),
        proposal({ id: "p", number: "SO30", title: "To procent", percentages: [cut] }),
      ],
      ...over,
    }),
  );
const part = (id: string, fte: string): Draft => staff({ id, fte, assumption: "skøn" });
const rent = amountLine({ id: "c-a", amount: "400400", series: "none", assumption: "tilbud" });
const cut = { id: "p-p", label: "2 pct.", percent: "-2" };

describe("the table of combinations", () => {
  const options = {
    savingsTarget: { "2013": "1000000", "2015": "2000000" },
    serviceCeiling: "12500000",
  };
  const all = combinationsTable(combinations(plan(), options), { locale: "da" });

  test("has a row for each combination, and says in which years a target does not hold", () => {
    expect(all.corner).toBe("1.000 kr. – 2012 p/l");
    expect(all.columns.map(({ label }) => label).slice(4)).toEqual([
      "I alt",
      "Heraf samspil",
      "Årsværk (gns.)",
      "Serviceramme",
      "Sparemål",
    ]);
    const exceeded = "overskredet i 2012, 2013, 2014, 2015";
    expect(printed(all)).toEqual([
      "Ingen forslag;0;0;0;0;0;0;0;overholdt;ikke nået i 2013, 2015",
      "SO28;-1000;-1000;-1000;-1000;-4000;0;-2;overholdt;ikke nået i 2015",
      `Husleje;400;400;400;400;1602;0;0;${exceeded};ikke nået i 2013, 2015`,
      "SO28 + Husleje;-600;-600;-600;-600;-2398;0;-2;overholdt;ikke nået i 2013, 2015",
      "SO30;-250;-250;-250;-250;-1000;0;0;overholdt;ikke nået i 2013, 2015",
      "SO28 + SO30;-1230;-1230;-1230;-1230;-4920;80;-2;overholdt;ikke nået i 2015",
      `Husleje + SO30;142;142;142;142;570;-32;0;${exceeded};ikke nået i 2013, 2015`,
      "SO28 + Husleje + SO30;-838;-838;-838;-838;-3350;48;-2;overholdt;ikke nået i 2013, 2015",
    ]);
  });

  test("tells what the figures are, the limits, the numbers and the sources", () => {
    expect(all.notes).toEqual([
      "Som følge af afrunding summer tallene ikke nødvendigvis til totalen.",
      "Tallene er ændringer i forhold til budgettet uden forslag, efter tilskud fra andre. Merudgifter er positive, besparelser negative.",
      "Årsværk er den gennemsnitlige ændring over budgetårene.",
      "Samspil er forslagenes virkning på hinanden: pakkens virkning minus summen af forslagenes virkning hver for sig.",
      "Serviceramme: 12.500.000 kr. hvert år.",
      "Sparemål: 1.000.000 kr. i 2013; 2.000.000 kr. i 2015.",
      "SO28: Rådgivere",
      "SO30: To procent",
      "Forudsætning: som i 2011",
      "Forudsætning: skøn",
      "Forudsætning: tilbud",
      "2 tal er uden kilde og forudsætning.",
    ]);
  });

  test("of the best counts what there was to choose from; savings are positive if wanted", () => {
    const best = bestCombinations(plan(), { savingsTarget: "900000", keep: 1 });
    const table = combinationsTable(best, { locale: "da", unit: "mio", signs: "saving" });
    expect(printed(table)).toEqual(["SO28 + SO30;1,2;1,2;1,2;1,2;4,9;-0,1;-2;nået"]);
    expect(table.notes.filter((note) => /kombinationer|Besparelser/.test(note))).toEqual([
      "Tallene er ændringer i forhold til budgettet uden forslag, efter tilskud fra andre. Besparelser er positive, merudgifter negative.",
      "8 af 8 kombinationer kan vedtages. 2 af dem overholder alle mål. Vist: 1. Rækkefølge: færrest mistede årsværk, derefter størst besparelse, derefter færrest forslag.",
    ]);
  });

  test("foots where that is asked for", () => {
    const few = combinations(plan(), { mustHave: ["a", "p"], among: ["a", "p"] });
    const table = combinationsTable(few, { locale: "da", unit: "mio", footing: "controlled" });
    expect(printed(table)).toEqual(["SO28 + SO30;-1,3;-1,2;-1,2;-1,2;-4,9;0,1;-2"]);
  });

  test("is empty where no combination meets the target, and says so", () => {
    const none = bestCombinations(plan(), { savingsTarget: "99000000" });
    const table = combinationsTable(none, { locale: "da" });
    expect(table.rows).toEqual([]);
    expect(table.notes.join()).toContain("0 af dem overholder alle mål.");
    expect(renderTable(table, { format: "text" })).toContain("Budgetpakker");
  });

  test("is in the language that is asked for", () => {
    const captions = (["nb", "en"] as const).map((locale) => {
      const { caption, columns, notes } = combinationsTable(combinations(plan()), { locale });
      return [caption, columns.at(-1)?.label, notes[1]];
    });
    expect(captions).toEqual([
      [
        "Budsjettpakker, endring i egne kostnader – Prøve",
        "Årsverk (gj.sn.)",
        "Tallene er endringer i forhold til budsjettet uten tiltak, etter tilskudd fra andre. Merkostnader er positive, innsparinger negative.",
      ],
      [
        "Combinations of proposals, change of own cost – Prøve",
        "FTE (average)",
        "The figures are changes from the budget without any proposal, after grants from others. Additional cost is positive, savings are negative.",
      ],
    ]);
  });
});

describe("the table of interactions", () => {
  test("has a row for each pair that interacts", () => {
    const table = interactionsTable(interactions(plan()), { locale: "da", unit: "kr" });
    expect(table.corner).toBe("kr. – 2012 p/l");
    expect(printed(table)).toEqual([
      "SO28 + SO30;20000;20000;20000;20000;80000",
      "Husleje + SO30;-8008;-8008;-8008;-8008;-32032",
    ]);
    expect(table.notes.slice(0, 3)).toEqual([
      "Samspil er virkningen af begge forslag tilsammen minus summen af deres virkning hver for sig. Merudgifter er positive, besparelser negative.",
      "SO28: Rådgivere",
      "SO30: To procent",
    ]);
  });

  test("says when there is none", () => {
    const { rows, notes } = interactionsTable(interactions(plan(), { among: ["a", "c"] }), {
      locale: "da",
    });
    expect([rows, notes]).toEqual([[], ["Ingen af forslagene påvirker hinandens virkning."]]);
  });
});
