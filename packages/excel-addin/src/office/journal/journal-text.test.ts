import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CellsPatch, Patch } from "../write/patch.js";
import { journalParts, readJournal } from "./journal-text.js";

const cells = (before: string, after: string): CellsPatch => ({
  kind: "cells",
  sheet: "Bemanding",
  block: "B4",
  before: [[before]],
  after: [[after]],
});

test("what goes in comes out, whatever stands in the cells", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string());
  fc.assert(
    fc.property(text, text, (before, after) => {
      const patch = cells(before, after);
      const read = readJournal(journalParts([patch], "after", "1f"));
      expect(JSON.stringify(read)).toBe(JSON.stringify([patch]));
    }),
    {
      seed: 6,
      examples: [
        ["</journal>", "]]>&amp;<"],
        ["\uFFFE\uD800", "\u0000"],
      ],
    },
  );
});

test("a journal of what is taken back leads back to what was written", () => {
  expect(readJournal(journalParts([cells("25", "32")], "before", "1f"))).toEqual([
    cells("32", "25"),
  ]);
});

test("of a sheet that was not there only that is kept; of others what they were", () => {
  const sheet = (name: string, before: boolean, after: boolean): Patch => ({
    kind: "sheet",
    sheet: name,
    place: null,
    before,
    after,
    extent: "A1:B2",
    fingerprints: ["000001"],
    charts: 1,
  });
  const frozen = (name: string): Patch => ({
    kind: "frozen",
    sheet: name,
    before: { rows: 1, columns: 0 },
    after: { rows: 2, columns: 0 },
  });
  const patches = [sheet("Ny", false, true), frozen("Ny"), frozen("Bemanding")];
  expect(readJournal(journalParts(patches, "after", "1f"))).toEqual([
    sheet("Ny", false, true),
    { ...frozen("Bemanding"), after: null },
  ]);
});

describe("a long journal", () => {
  const long = Array.from({ length: 40 }, (_, at) => cells("😀".repeat(20_000 + at), "x"));
  const parts = journalParts(long, "after", "1f");

  test("is several parts, read in any order", () => {
    expect(parts.length).toBeGreaterThan(1);
    expect(readJournal([...parts].reverse())).toEqual(long);
  });

  test.each([
    ["a part is missing", parts.slice(1)],
    ["a part is there twice", [...parts, parts[0]!]],
    ["there is none", []],
    ["it is no journal of ours", ["<journal/>"]],
  ])("is nothing where %s", (_, found) => {
    expect(readJournal(found)).toBeUndefined();
  });
});

describe("two journals at the same time", () => {
  const earlier = Array.from({ length: 40 }, (_, at) => cells("😀".repeat(20_000 + at), "x"));
  const old = journalParts(earlier, "after", "1");
  const renewed = journalParts([cells("25", "32")], "after", "2");

  test("that are whole lead back, by either of them", () => {
    expect(readJournal([...renewed, ...old])).toEqual([cells("25", "32")]);
    expect(readJournal([...old, ...renewed])).toEqual(earlier);
  });

  test("lead back where only one of them is whole", () => {
    expect(readJournal([...old.slice(1), ...renewed])).toEqual([cells("25", "32")]);
    expect(readJournal([...renewed, ...old.slice(1)])).toEqual([cells("25", "32")]);
  });
});

test("a program may write it otherwise", () => {
  const [xml = ""] = journalParts([cells("<", "&")], "after", "1f");
  const other = xml
    .replace("<journal", "<?xml version='1.0'?><ns0:journal")
    .replace("</journal>", "</ns0:journal>\n")
    .replace("&lt;", "&#60;")
    .replace("&amp;", "&#x26;");
  expect(readJournal([other])).toEqual([cells("<", "&")]);
});
