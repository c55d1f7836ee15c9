import { blockText } from "@aarsvaerk/workbook";
import { areaText, columnText, type Area } from "./blocks.js";
import { cellPatches } from "./cell-patches.js";
import { fingerprints } from "./fingerprints.js";
import { lookPatches } from "./look-patches.js";
import { usualLook, type Look } from "./look.js";
import { turned, type Patch, type SheetPlace } from "./patch.js";
import type { SheetImage } from "./sheet-image.js";

const extentOf = ({ rows, columns }: SheetImage): Area => ({ row: 1, column: 1, rows, columns });

/** Whether two of them are the same, said as JSON. */
const alike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A sheet where none of it is there. */
export const nothingOn = (name: string): SheetImage => ({
  name,
  inputs: [],
  looks: [],
  rows: 0,
  columns: 0,
  widths: [],
  heights: new Map(),
  merged: [],
  frozen: { rows: 0, columns: 0 },
  page: { area: "A1", pagesLong: 0, titleRows: null },
  typing: [],
  conditions: [],
  charts: [],
});

/** Things that are found by a key: those that come, go or become others. */
function listPatches<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  patch: (key: string, was: T | null, becomes: T | null) => Patch,
): Patch[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => {
    const [was, becomes] = [before.get(key) ?? null, after.get(key) ?? null];
    return alike(was, becomes) ? [] : [patch(key, was, becomes)];
  });
}

const byKey = <T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [key(item), item]));

const widthsBy = (widths: readonly number[]): ReadonlyMap<string, number> =>
  new Map(widths.map((width, at) => [columnText(at + 1), width]));

const heightsBy = (heights: ReadonlyMap<number, number>): ReadonlyMap<string, number> =>
  new Map([...heights].map(([row, height]) => [`${row}:${row}`, height]));

const settingPatch = (patch: Patch): Patch[] => (alike(patch.before, patch.after) ? [] : [patch]);

const conditionBlocks = (...images: readonly SheetImage[]): string[] => [
  ...new Set(
    images.flatMap(({ conditions }) => conditions.flatMap(({ blocks }) => blocks.map(blockText))),
  ),
];

/** What belongs to a sheet besides its cells. */
export function settingPatches(before: SheetImage, after: SheetImage): Patch[] {
  const sheet = after.name;
  const merged = (image: SheetImage) => byKey(image.merged, (block) => block);
  return [
    ...listPatches(widthsBy(before.widths), widthsBy(after.widths), (block, was, becomes) => ({
      kind: "width",
      sheet,
      block,
      before: was,
      after: becomes,
    })),
    ...listPatches(heightsBy(before.heights), heightsBy(after.heights), (block, was, becomes) => ({
      kind: "height",
      sheet,
      block,
      before: was,
      after: becomes,
    })),
    ...listPatches(merged(before), merged(after), (block, was, becomes) => ({
      kind: "merged",
      sheet,
      block,
      before: was !== null,
      after: becomes !== null,
    })),
    ...listPatches(
      byKey(before.typing, ({ range }) => range),
      byKey(after.typing, ({ range }) => range),
      (block, was, becomes) => ({ kind: "typing", sheet, block, before: was, after: becomes }),
    ),
    ...listPatches(
      byKey(before.charts, ({ name }) => name),
      byKey(after.charts, ({ name }) => name),
      (name, was, becomes) => ({ kind: "chart", sheet, name, before: was, after: becomes }),
    ),
    ...settingPatch({ kind: "frozen", sheet, before: before.frozen, after: after.frozen }),
    ...settingPatch({ kind: "page", sheet, before: before.page, after: after.page }),
    ...settingPatch({
      kind: "conditions",
      sheet,
      blocks: conditionBlocks(before, after),
      before: before.conditions,
      after: after.conditions,
    }),
  ];
}

/** A sheet that is not there yet. */
export function newSheetPatches(image: SheetImage, place: SheetPlace | null): Patch[] {
  const { name: sheet, inputs, looks } = image;
  const extent = extentOf(image);
  const cells = inputs.flatMap((row, down) =>
    row.flatMap((after, across) =>
      after === "" ? [] : [{ row: down + 1, column: across + 1, before: null, after }],
    ),
  );
  return [
    {
      kind: "sheet",
      sheet,
      place,
      before: false,
      after: true,
      extent: areaText(extent),
      fingerprints: fingerprints(inputs, sheet),
      charts: image.charts.length,
    },
    { kind: "gridlines", sheet, before: true, after: false },
    ...lookPatches(
      sheet,
      extent,
      () => undefined,
      (row, column) => looks[row]?.[column] ?? usualLook,
    ),
    ...cellPatches(sheet, cells),
    ...settingPatches(nothingOn(sheet), image),
  ];
}

/** A sheet that is not needed any more. */
export const goneSheetPatches = (image: SheetImage, place: SheetPlace | null): Patch[] =>
  newSheetPatches(image, place).map(turned);

/**
 * How the cells of a sheet that is there come to look otherwise. What stood beyond our cells has been seen by
 * nobody: taken back, it has no look.
 */
export function alteredLooks(before: SheetImage, after: SheetImage): Patch[] {
  const sheet = after.name;
  const rows = Math.max(before.rows, after.rows);
  const columns = Math.max(before.columns, after.columns);
  const was = (row: number, column: number): Look | undefined => before.looks[row]?.[column];
  const beyond = [
    { row: before.rows + 1, column: 1, rows: rows - before.rows, columns },
    { row: 1, column: before.columns + 1, rows: before.rows, columns: columns - before.columns },
  ].filter((area) => area.rows > 0 && area.columns > 0);
  return [
    ...beyond.map((area): Patch => ({
      kind: "looks",
      sheet,
      block: areaText(area),
      before: false,
      after: null,
    })),
    ...lookPatches(
      sheet,
      { row: 1, column: 1, rows, columns },
      was,
      (row, column) => after.looks[row]?.[column] ?? usualLook,
    ),
  ];
}
