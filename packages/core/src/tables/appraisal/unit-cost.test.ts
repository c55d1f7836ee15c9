import { expect, test } from "vitest";
import {
  amountLine,
  draft,
  outcomeOf,
  planOf,
  printed,
  proposal,
  staff,
} from "../../../test/rules/small-plan.js";
import { rankByUnitCost } from "../../appraisal/index.js";
import { unitCostRanking } from "./unit-cost-ranking.js";
import { unitCostTable } from "./unit-cost.js";

const families = { perFte: ["10", "20"], of: "familier" };

test("what a family costs, in kroner, with the range of the caseload", () => {
  const outcome = outcomeOf({
    baseline: {
      staffing: [
        staff({ caseload: families, from: 2013 }),
        staff({ id: "faste", role: "Støtte", caseload: { perFte: ["8", "8"], of: "borgere" } }),
      ],
    },
  });
  const table = unitCostTable(outcome, { locale: "da" });
  expect(table.corner).toBe("kr. – 2012 p/l");
  expect(table.columns.at(-1)?.label).toBe("Gennemsnit");
  expect(printed(table)).toEqual([
    "Medarbejdere (familier);;25.000–50.000;25.000–50.000;25.000–50.000;25.000–50.000",
    "Støtte (borgere);62500;62500;62500;62500;62500",
  ]);
  expect(table.notes.join()).toContain("hvor mange ét årsværk kan nå om året");
});

test("other units of amount, and current prices without an average", () => {
  const over = { baseline: { staffing: [staff({ caseload: families })] } };
  const thousands = unitCostTable(outcomeOf(over), { locale: "da", unit: "1000kr", decimals: 1 });
  expect([thousands.corner, printed(thousands)[0]?.split(";")[1]]).toEqual([
    "1.000 kr. – 2012 p/l",
    "25,0–50,0",
  ]);
  const current = unitCostTable(outcomeOf(over, { priceLevel: "current" }), { locale: "da" });
  expect(current.columns.map(({ id }) => id)).toEqual(["2012", "2013", "2014", "2015"]);
  expect(current.notes.join()).not.toContain("Gennemsnit");
});

test("what an area costs, and the areas on average", () => {
  const outcome = outcomeOf({
    baseline: {
      staffing: [staff({ split: { by: "explicit", parts: { vest: "7", syd: "3" } } })],
    },
  });
  expect(printed(unitCostTable(outcome, { locale: "da", per: "unit", unit: "1000kr" }))).toEqual([
    "Vest;3500;3500;3500;3500;3500",
    "Syd;1500;1500;1500;1500;1500",
    "Gennemsnit pr. enhed;2500;2500;2500;2500;2500",
  ]);
});

test("narrowed down, the caption says to what, and other lines bring no sources", () => {
  const outcome = outcomeOf({
    sources: [{ id: "kilde", title: "Et notat" }],
    series: undefined,
    indexSeries: undefined,
    baseline: {
      staffing: [
        staff({ unit: "vest" }),
        staff({ id: "syd", role: "Støtte", unit: "syd", source: "kilde" }),
      ],
    },
  });
  const table = (role: string) =>
    unitCostTable(outcome, { locale: "da", per: "unit", where: { role } });
  expect(table("Støtte").caption).toBe("Udgift pr. enhed – Vedtaget budget – Støtte");
  expect(table("Støtte").notes).toContain("Kilde: Et notat");
  expect(table("Medarbejdere").notes).not.toContain("Kilde: Et notat");
});

test("proposals by unit cost, those without a rank in the notes", () => {
  const about = (id: string, title: string, fte: string, most: string) =>
    proposal({
      id,
      title,
      staffing: [staff({ id: `${id}-1`, fte, caseload: { perFte: ["10", most], of: "familier" } })],
    });
  const sourced = { id: "kilde", title: "Et notat" };
  const plan = planOf(
    draft({
      sources: [sourced],
      series: undefined,
      indexSeries: undefined,
      rates: [{ id: "pris", label: "Pris", amount: "500000", source: "kilde" }],
      proposals: [
        about("a", "Dyrt", "1", "12.5"),
        about("b", "Billigt", "2", "20"),
        proposal({ id: "c", title: "Penge", amounts: [amountLine({ amount: "1" })] }),
      ],
    }),
  );
  const table = unitCostRanking(rankByUnitCost(plan), { locale: "da" });
  expect(table.columns.map(({ label }) => label)).toEqual([
    "Nr.",
    "Udgift i alt",
    "Antal",
    "Enhedsudgift",
  ]);
  expect(printed(table)).toEqual([
    "Antal familier:;;;;",
    "Billigt;1;4000000;80–160;25.000–50.000",
    "Dyrt;2;2000000;40–50;40.000–50.000",
  ]);
  expect(table.notes.join("\n")).toContain("Penge er ikke med");
  expect(table.notes).toContain("Kilde: Et notat");
});
