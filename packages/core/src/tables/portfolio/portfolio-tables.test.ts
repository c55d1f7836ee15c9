import { describe, expect, test } from "vitest";
import { locales } from "../../locale/index.js";
import type { Plan } from "../../plan/index.js";
import { consolidate } from "../../portfolio/index.js";
import { renderTable } from "../../render/index.js";
import { consolidatedTable, overlapsTable, summaryList } from "../index.js";
import type { Table } from "../table.js";

const sof: Plan = {
  schemaVersion: 1,
  title: "Socialforvaltningens forslag",
  language: "da",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 3 },
  sources: [{ id: "notat", title: "Notat fra Socialforvaltningen" }],
  units: [{ id: "vest", label: "Vest" }],
  rates: [{ id: "pris", label: "Pris", amount: "500000", source: "notat" }],
  baseline: {
    staffing: [
      {
        id: "raadgivere",
        role: "Rådgivere",
        fte: "10.5",
        rate: "pris",
        unit: "vest",
        targetGroup: "Unge",
        activity: "Rådgivning",
        source: "notat",
      },
    ],
  },
  proposals: [
    {
      id: "system",
      number: "SO28",
      kind: "investment",
      title: "Nyt system",
      amounts: [
        {
          id: "koeb",
          label: "Køb",
          amount: "600500",
          duration: "oneOff",
          from: 2012,
          controlArea: "capital",
        },
        { id: "projekt", label: "Projekt", amount: "100000", duration: "oneOff", from: 2012 },
      ],
      staffing: [
        { id: "faerre", role: "Rådgivere", fte: "-1", rate: "pris", from: 2013, unit: "vest" },
      ],
    },
  ],
};

const buf: Plan = {
  ...sof,
  title: "Børne- og Ungdomsforvaltningens forslag",
  years: { first: 2013, count: 3 },
  // The same id, another source.
  sources: [{ id: "notat", title: "Notat fra Børne- og Ungdomsforvaltningen" }],
  units: [{ id: "v", label: "VEST" }],
  baseline: {
    amounts: [
      {
        id: "klub",
        label: "Klub",
        amount: "50400",
        unit: "v",
        targetGroup: "unge",
        activity: "rådgivning",
      },
    ],
  },
  proposals: [
    {
      id: "flere",
      kind: "request",
      title: "Flere klubber",
      requires: ["foerst"],
      amounts: [{ id: "flere-a", label: "Klubber", amount: "75000" }],
    },
    {
      id: "foerst",
      kind: "request",
      title: "Først",
      amounts: [{ id: "f", label: "F", amount: "1" }],
    },
  ],
};

const portfolio = consolidate([
  { name: "sof", plan: sof },
  { name: "buf", plan: buf },
]);
const csv = (table: Table): string[] =>
  renderTable(table, { format: "csv" })
    .split("\r\n")
    .filter((row) => row !== "");

describe("consolidated", () => {
  test("a row for each plan, empty where it has no figures, and their total", () => {
    const table = consolidatedTable(portfolio, { locale: "da", total: true });
    expect(table.caption).toBe("Udgifter efter plan – 2 planer");
    expect(csv(table)).toEqual([
      "1.000 kr. – 2012 p/l;2012;2013;2014;2015;I alt",
      "sof;5250;5250;5250;;15750",
      "buf;;50;50;50;151",
      "I alt;5250;5300;5300;50;15901",
    ]);
  });

  test("says what is rounded, left out, and who says so: each plan has its own sources", () => {
    expect(consolidatedTable(portfolio, { locale: "da", total: true }).notes).toEqual([
      "Som følge af afrunding summer tallene ikke nødvendigvis til totalen.",
      "Ingen tal for 2015: sof.",
      "Ingen tal for 2012: buf.",
      "Planernes forslag er ikke medregnet.",
      "Kilde: Notat fra Socialforvaltningen",
      "1 tal er uden kilde og forudsætning.",
    ]);
  });

  test("by units of several plans, in FTE", () => {
    const table = consolidatedTable(portfolio, { locale: "da", by: ["unit"], measure: "fte" });
    expect(csv(table)).toEqual([
      "Årsværk;2012;2013;2014;2015",
      "Vest;10,5;10,5;10,5;0,0",
      "I alt;10,5;10,5;10,5;0,0",
    ]);
  });

  test("with savings positive, and foots when it is told to", () => {
    const table = consolidatedTable(portfolio, {
      locale: "da",
      total: true,
      signs: "saving",
      footing: "controlled",
    });
    expect(csv(table).slice(1)).toEqual([
      "sof;-5250;-5250;-5250;;-15750",
      "buf;;-51;-50;-50;-151",
      "I alt;-5250;-5301;-5300;-50;-15901",
    ]);
    expect(table.notes).toContain(
      "Besparelser og indtægter er vist som positive tal, udgifter som negative.",
    );
  });

  test("says which proposals are in it", () => {
    const noted = (
      entries: Parameters<typeof consolidate>[0],
      adopt: "all" | { scenario: string },
    ) => consolidatedTable(consolidate(entries, { adopt }), { locale: "da" }).notes;
    const both = [
      { name: "sof", plan: sof },
      { name: "buf", plan: buf },
    ];
    expect(noted(both, "all")).toContain("Alle planernes forslag er medregnet.");
    const some = both.map(({ name, plan }) => ({
      name,
      plan: {
        ...plan,
        scenarios: [{ id: "et", adopts: name === "sof" ? ["system"] : ["foerst"] }],
      },
    }));
    expect(noted(some, { scenario: "et" })).toContain("Medregnede forslag, buf: Først.");
  });
});

describe("summary list", () => {
  test("number, plan, investment by control area, saving and from when, FTE, payback", () => {
    const table = summaryList(portfolio, { locale: "da", rankBy: "saving" });
    expect(csv(table)).toEqual([
      "1.000 kr. – 2012 p/l;Nr.;Plan;Investering, service;Investering, anlæg;Varig besparelse;Fuldt indfaset;Årsværk, varigt;Tilbagebetalingstid",
      "Nyt system;SO28;sof;100;601;500;2013;-1;3 år",
      "Først;;buf;0;0;0;2013;0;",
      "Flere klubber;;buf;0;0;-75;2013;0;",
      "I alt;;;100;601;425;;-1;",
    ]);
  });

  test("with expenditure positive the saving is called a change; with savings positive an investment is negative", () => {
    const rows = (signs: "expenditure" | "saving") =>
      csv(summaryList(portfolio, { locale: "da", signs })).slice(0, 2);
    expect(rows("expenditure")).toEqual([
      "1.000 kr. – 2012 p/l;Nr.;Plan;Investering, service;Investering, anlæg;Varig ændring;Fuldt indfaset;Årsværk, varigt;Tilbagebetalingstid",
      "Nyt system;SO28;sof;100;601;-500;2013;-1;3 år",
    ]);
    expect(rows("saving")[1]).toBe("Nyt system;SO28;sof;-100;-601;500;2013;-1;3 år");
  });

  test("says what a proposal requires that cannot be adopted alone, and how the list is ordered", () => {
    const { notes } = summaryList(portfolio, { locale: "da", rankBy: "payback" });
    expect(notes[0]).toBe("Ordnet efter tilbagebetalingstid, den korteste først.");
    expect(notes).toContain("buf: Flere klubber forudsætter Først, som ikke er valgt.");
    expect(notes.filter((note) => note.startsWith("Tilbagebetalingstiden"))).toHaveLength(1);
  });

  test("shows the unit costs that it is ranked by", () => {
    const { unit, targetGroup, activity, ...line } = sof.baseline!.staffing![0]!;
    expect([unit, targetGroup, activity]).toEqual(["vest", "Unge", "Rådgivning"]);
    const caseload = { perFte: ["10", "20"] as [string, string], of: "familier" };
    const plan: Plan = {
      ...sof,
      proposals: [
        { id: "p", kind: "request", title: "P", staffing: [{ ...line, id: "p-s", caseload }] },
      ],
    };
    const table = summaryList(consolidate([{ name: "a", plan }]), {
      locale: "da",
      rankBy: "unitCost",
    });
    expect(csv(table)[1]).toBe("P;-5250;2012;10,5;25.000–50.000 (familier)");
    expect(table.columns.at(-1)?.label).toBe("Enhedsudgift, kr.");
  });

  test("of plans without proposals is empty and says so", () => {
    const bare = consolidate([{ name: "a", plan: { ...sof, proposals: [] } }]);
    const table = summaryList(bare, { locale: "da" });
    expect(table.notes).toEqual(["Planerne indeholder ingen forslag."]);
  });
});

describe("overlaps", () => {
  test("what is shared, by which plans and when, with staff and cost", () => {
    const table = overlapsTable(portfolio, { locale: "da" });
    expect(table.caption).toBe(
      "Overlap mellem planer: samme enhed, målgruppe og aktivitet – 2 planer",
    );
    expect(csv(table)).toEqual([
      "1.000 kr. – 2012 p/l;Planer;Samtidig i;Årsværk, højeste år;Udgift i alt",
      "Vest · Unge · Rådgivning;sof, buf;2013–2014;10,5;15901",
      "I alt;;;;15901",
    ]);
    expect(table.notes[0]).toBe(
      "Sammenlignet: 2 af 2 linjer angiver enhed, målgruppe og aktivitet.",
    );
  });

  test("that there are none is not said of lines that could not be compared", () => {
    const table = overlapsTable(portfolio, { locale: "da", by: ["unit", "role"] });
    expect(table.rows).toEqual([]);
    expect(table.notes.slice(0, 2)).toEqual([
      "Ingen overlap fundet.",
      "Sammenlignet: 1 af 2 linjer angiver enhed og stilling.",
    ]);
  });
});

test.each(locales)("every table prints in every format in %s", (locale) => {
  for (const table of [
    consolidatedTable(portfolio, { locale, total: true, by: ["controlArea", "funding"] }),
    consolidatedTable(portfolio, { locale, measure: "fte", by: ["targetGroup"] }),
    summaryList(portfolio, { locale, rankBy: "unitCost", unit: "mio" }),
    overlapsTable(portfolio, { locale, signs: "saving", unit: "kr" }),
  ])
    for (const format of ["text", "markdown", "html", "csv"] as const)
      expect(renderTable(table, { format })).not.toMatch(/undefined|NaN|\[object/);
});
