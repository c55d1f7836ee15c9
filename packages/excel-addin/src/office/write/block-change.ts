import { parseBlock, placedChart, sheetName, type Sheet } from "@aarsvaerk/workbook";
import { parseAddress } from "../address.js";
import { freeTableName, tableNamespace, tablePart } from "../inserted/inserted-table.js";
import { BatchFailure } from "../run.js";
import type { Writing } from "../workbook-port.js";
import { areaText, columnText, type Area } from "./blocks.js";
import { cellPatches } from "./cell-patches.js";
import type { Change } from "./change.js";
import { addressOn, effectOn, foreseenOn, type EffectiveChange } from "./effects.js";
import { inputAt, type FoundSheet, type FoundState } from "./found-state.js";
import { lookPatches } from "./look-patches.js";
import { usualLook, type Look } from "./look.js";
import { unwrapped } from "./merged.js";
import type { NamedChart, Patch } from "./patch.js";
import { chartKey, chartName } from "./present.js";
import type { Asked } from "./read-state.js";
import { sheetImageOf, type SheetImage } from "./sheet-image.js";
import { newSheetPatches } from "./sheet-patches.js";

export type BlockWriting = Extract<Writing, { readonly kind: "block" }>;

interface Target {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly isNew: boolean;
}

/** Where the block goes. */
function targetOf({ target }: BlockWriting): Target {
  if ("newSheet" in target) return { sheet: target.newSheet, row: 1, column: 1, isNew: true };
  const address = parseAddress(target.at);
  const first = parseBlock(address?.cells.replaceAll("$", "") ?? "")?.first;
  if (!address || !first) throw new BatchFailure({ code: "placeGone", place: target.at });
  return { sheet: address.sheet, ...first, isNew: false };
}

/** The block as if it were a sheet of its own. */
function imageOf({ rows, widths, chart, locale = "da" }: BlockWriting, sheet: string): SheetImage {
  const alone: Sheet = {
    name: sheet,
    rows,
    widths,
    print: { columns: Math.max(1, widths.length) },
    tables: [],
    validations: [],
    charts: chart ? [chart] : [],
  };
  return sheetImageOf(alone, { locale, sheets: [alone] });
}

const areaOf = ({ rows, columns }: SheetImage, { row, column }: Target): Area => ({
  row,
  column,
  rows: Math.max(1, rows),
  columns: Math.max(1, columns),
});

/** What has to be seen: the cells of the block, with the looks that somebody gave them. */
export function askedForBlock(writing: BlockWriting): Asked[] {
  const target = targetOf(writing);
  const { sheet, isNew } = target;
  if (isNew) return [];
  return [{ sheet, looks: true, area: areaOf(imageOf(writing, sheet), target) }];
}

/** A table is itself also where it has no content: what stands there would be taken for part of it. */
function cellChanges(image: SheetImage, found: FoundSheet, { sheet, row, column }: Target) {
  return image.inputs.flatMap((inputs, down) =>
    inputs.flatMap((after, across): EffectiveChange[] => {
      const at = { row: row + down, column: column + across };
      const before = inputAt(found, at.row, at.column);
      if (after === "" && before !== "") return [{ ...at, before, after, effect: "overwritten" }];
      const effect = effectOn({ now: before, had: "", wanted: after }, sheet);
      return effect ? [{ ...at, before, after, effect }] : [];
    }),
  );
}

/** Cells are not merged among somebody else's. */
function lookAt({ looks, merged }: SheetImage): (row: number, column: number) => Look {
  const apart = unwrapped(looks, merged);
  return (row, column) => apart[row]?.[column] ?? usualLook;
}

/** A column becomes wider where figures would not fit, and never narrower. */
function widthPatches(image: SheetImage, { widths = [] }: FoundSheet, { sheet, column }: Target) {
  return image.widths.flatMap((after, at): Patch[] => {
    const before = widths[at];
    if (before === undefined || before >= after) return [];
    return [{ kind: "width", sheet, block: columnText(column + at), before, after }];
  });
}

/** The chart beside its block, by a name that is free on the sheet. */
function chartPatches({ charts }: SheetImage, target: Target, state: FoundState): Patch[] {
  const { sheet } = target;
  const taken = state.present.charts;
  let number = 1;
  while (taken.has(chartKey(sheet, chartName(number)))) number += 1;
  return charts.map((drawn): Patch => {
    const name = chartName(number);
    const after: NamedChart = { ...drawn, name, chart: placedChart(drawn.chart, target) };
    return { kind: "chart", sheet, name, before: null, after };
  });
}

/** By which the figures of the block are found again: where it stands, and which they are. */
function tracePatches(
  { rows, view }: BlockWriting,
  sheet: string,
  area: Area,
  { names }: FoundState,
): Patch[] {
  if (!view) return [];
  const name = freeTableName(names.keys());
  const figures = rows.map((row) => row.map(({ figure }) => figure ?? null));
  const block = areaText(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  const refersTo = `='${sheet.replaceAll("'", "''")}'!${block}`;
  const part = tablePart(name, { view, figures });
  return [
    { kind: "name", name, before: null, after: refersTo },
    { kind: "parts", namespace: tableNamespace(name), before: [], after: [part] },
  ];
}

/** A sheet of its own, by a name that is free. */
function onNewSheet(writing: BlockWriting, wished: Target, state: FoundState): Change {
  const taken = new Set([...state.present.sheets].map((name) => name.toLowerCase()));
  const sheet = sheetName(wished.sheet, taken);
  const target = { ...wished, sheet };
  const image = imageOf(writing, sheet);
  const placed = image.charts.map((drawn) => ({
    ...drawn,
    chart: placedChart(drawn.chart, target),
  }));
  const area = areaOf(image, target);
  return {
    patches: [
      ...newSheetPatches({ ...image, charts: placed }, null),
      ...tracePatches(writing, sheet, area, state),
    ],
    foreseen: [
      {
        address: addressOn(sheet, areaText(area)),
        cells: area.rows * area.columns,
        effect: "newSheet",
      },
    ],
  };
}

/**
 * What writing a block changes.
 *
 * @throws BatchFailure where its sheet is gone or protected
 */
export function blockChange(writing: BlockWriting, state: FoundState): Change {
  const target = targetOf(writing);
  const { sheet, isNew } = target;
  if (isNew) return onNewSheet(writing, target, state);
  const image = imageOf(writing, sheet);
  const area = areaOf(image, target);
  const found = state.sheets.get(sheet);
  if (!found) throw new BatchFailure({ code: "placeGone", place: sheet });
  if (found.isProtected) throw new BatchFailure({ code: "sheetProtected", place: sheet });
  const cells = cellChanges(image, found, target);
  const wanted = lookAt(image);
  const was = (row: number, column: number): Look | undefined => found.looks?.[row]?.[column];
  return {
    patches: [
      ...lookPatches(sheet, area, was, wanted),
      ...cellPatches(sheet, cells),
      ...widthPatches(image, found, target),
      ...chartPatches(image, target, state),
      ...tracePatches(writing, sheet, area, state),
    ],
    foreseen: foreseenOn(sheet, cells),
  };
}
