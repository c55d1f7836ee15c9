import { parsePlan, withInput, type Plan } from "@aarsvaerk/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildWorkbook, cellAt, movedCells, tracedCell } from "../../src/index.js";
import { randomPlans } from "../sheets/random-plans.js";

const line = (id: string, role: string) => ({ id, role, fte: "10", rate: "pris" });

const plan = (lines: readonly object[], proposals: readonly object[] = []): Plan => {
  const read = parsePlan({
    schemaVersion: 1,
    title: "Et lille budget",
    language: "da",
    currency: "DKK",
    priceLevel: 2012,
    years: { first: 2012, count: 2 },
    rates: [{ id: "pris", label: "Årsværkspris", amount: "500000" }],
    baseline: { staffing: lines },
    proposals,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const [adviser, leader] = [line("raadgiver", "Boligrådgiver"), line("leder", "Leder")];
const both = buildWorkbook(plan([adviser, leader]));

test("nothing moves where a value changes", () => {
  const dearer = withInput(plan([adviser, leader]), "rates/pris/amount", "510000");
  expect(movedCells(both, buildWorkbook(dearer))).toEqual(new Set());
});

test("nothing moves in the sheets of any plan that are written again", { timeout: 20_000 }, () => {
  fc.assert(
    fc.property(randomPlans, ({ plan: each, view }) => {
      const written = [buildWorkbook(each, { view }), buildWorkbook(each, { view })] as const;
      expect(movedCells(...written)).toEqual(new Set());
    }),
    { numRuns: 8, seed: 6 },
  );
});

test("figures of a line stay its figures when it is called something else", () => {
  const renamed = buildWorkbook(plan([line("raadgiver", "Rådgiver"), leader]));
  const moved = movedCells(both, renamed);
  const figures = both.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, down) =>
      row.flatMap(({ figure }, across) =>
        figure === undefined ? [] : [`${name}!${"ABCDEFGHIJKLMNOP"[across]}${down + 1}`],
      ),
    ),
  );
  expect(figures.length).toBeGreaterThan(8);
  expect(figures.filter((address) => moved.has(address))).toEqual([]);
});

test("a line that comes first moves those below it, each to where another one was", () => {
  const moved = movedCells(both, buildWorkbook(plan([line("ny", "Ny"), adviser, leader])));
  expect(tracedCell(both, "Bemanding!D6")?.label).toBe("Boligrådgiver, Angivet");
  expect(["D6", "D7"].every((cell) => moved.has(`Bemanding!${cell}`))).toBe(true);
  expect(moved.has("Forudsætninger!B14")).toBe(false);
});

test("a line that comes last moves only what stands below the lines", () => {
  const moved = movedCells(both, buildWorkbook(plan([adviser, leader, line("ny", "Ny")])));
  expect(["D6", "D7"].some((cell) => moved.has(`Bemanding!${cell}`))).toBe(false);
  expect([...moved].some((address) => address.startsWith("Bemanding!"))).toBe(true);
});

test("all of a sheet that goes moves, its labels too; on one that stays labels say themselves what they are", () => {
  const proposal = { id: "p", title: "Forslag", kind: "request", staffing: [line("ny", "Ny")] };
  const before = buildWorkbook(plan([adviser], [proposal]));
  const moved = movedCells(before, buildWorkbook(plan([adviser])));
  const filled = before.sheets
    .find(({ name }) => name === "Forslag")!
    .rows.flatMap((row, down) =>
      row.flatMap(({ content }, across) =>
        content.kind === "empty" ? [] : [`Forslag!${"ABCDEFG"[across]}${down + 1}`],
      ),
    );
  expect([...moved].filter((address) => address.startsWith("Forslag!"))).toEqual(filled);
  const labels = [...moved].filter((address) => cellAt(before, address)?.content.kind === "text");
  expect(labels.every((address) => address.startsWith("Forslag!"))).toBe(true);
});

test("of two lines by the same name each is itself", () => {
  const [north, south] = [line("nord", "Rådgiver"), line("syd", "Rådgiver")];
  const moved = movedCells(buildWorkbook(plan([north, south])), buildWorkbook(plan([south])));
  expect(moved.has("Bemanding!D6")).toBe(true);
});
