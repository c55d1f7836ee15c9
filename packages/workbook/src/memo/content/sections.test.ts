import type { Table } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import type { Proposal } from "./facts.js";
import { sectionsWithTables } from "./sections.js";

const table: Table = {
  id: "t",
  locale: "da",
  caption: "T",
  corner: "",
  columns: [],
  rows: [],
  notes: [],
};
const proposal = (...headings: string[]): Proposal => ({
  id: "p",
  kind: "request",
  title: "P",
  sections: headings.map((heading) => ({ heading, text: "…" })),
});
const place = { language: "da", level: 1, title: "Økonomi" } as const;
const outline = (blocks: ReturnType<typeof sectionsWithTables>): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "heading") return [block.text];
    return block.kind === "table" ? ["(tabel)"] : [];
  });

test.each([
  [
    ["Baggrund", "De økonomiske konsekvenser", "Proces"],
    ["Baggrund", "De økonomiske konsekvenser", "(tabel)", "Proces"],
  ],
  [
    ["ØKONOMI", "Økonomi igen"],
    ["ØKONOMI", "(tabel)", "Økonomi igen"],
  ],
  [["Finansiering"], ["Finansiering", "(tabel)"]],
  [["Baggrund"], ["Baggrund", "Økonomi", "(tabel)"]],
  [[], ["Økonomi", "(tabel)"]],
])("after %j the tables stand where they belong", (headings, expected) => {
  expect(outline(sectionsWithTables(proposal(...headings), [table], place))).toEqual(expected);
});

test("the heading is looked for in the language the plan was written in", () => {
  const english = { ...place, language: "en" } as const;
  const blocks = sectionsWithTables(proposal("Financial consequences", "Next"), [table], english);
  expect(outline(blocks)).toEqual(["Financial consequences", "(tabel)", "Next"]);
});

test("without tables there is no heading for them", () => {
  expect(outline(sectionsWithTables(proposal("Baggrund"), [], place))).toEqual(["Baggrund"]);
});
