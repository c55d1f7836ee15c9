import { parseBlock } from "@aarsvaerk/workbook";
import { BatchFailure } from "../run.js";
import { areaText, type Area } from "./blocks.js";
import { noChange, type Change } from "./change.js";
import { cellPatches } from "./cell-patches.js";
import { addressOn, effectOn, foreseenOn, type EffectiveChange } from "./effects.js";
import { inputAt, type FoundSheet } from "./found-state.js";
import { sameInput, type Input } from "./input.js";
import { withoutSwallowing } from "./merged.js";
import {
  alteredLooks,
  goneSheetPatches,
  newSheetPatches,
  nothingOn,
  settingPatches,
} from "./sheet-patches.js";
import type { SheetPlace } from "./patch.js";
import type { SheetImage } from "./sheet-image.js";

/** A sheet of ours: as it was written last, as it is found, and as it is to be. */
export interface OwnSheet {
  readonly name: string;
  readonly known: SheetImage | undefined;
  readonly found: FoundSheet | undefined;
  readonly wanted: SheetImage | undefined;
  /** Where it stands, or shall. */
  readonly place: SheetPlace | null;
  /** The charts that are found on it, by their names. */
  readonly charts: readonly string[];
  /** Whether formulas of somebody else's fetch from it. */
  readonly isPointedAt: boolean;
}

/** The columns of a sheet with content, or merged with those that have some. */
const columnsOf = ({ columns, merged }: SheetImage): number =>
  merged.reduce((most, block) => Math.max(most, parseBlock(block)?.last.column ?? 0), columns);

/** The cells that are ours or shall be. */
export const extentOf = ({ known, wanted }: Pick<OwnSheet, "known" | "wanted">): Area => {
  const images = [known, wanted].filter((image) => image !== undefined);
  return {
    row: 1,
    column: 1,
    rows: Math.max(1, ...images.map(({ rows }) => rows)),
    columns: Math.max(1, ...images.map(columnsOf)),
  };
};

function cellChanges(sheet: OwnSheet, found: FoundSheet): EffectiveChange[] {
  const { name, known, wanted } = sheet;
  const { rows, columns } = extentOf(sheet);
  const changes: EffectiveChange[] = [];
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++) {
      const now = inputAt(found, row, column);
      const had = known?.inputs[row - 1]?.[column - 1] ?? "";
      const after = wanted?.inputs[row - 1]?.[column - 1] ?? "";
      if (now === after) continue;
      const effect = effectOn({ now, had, wanted: after }, name);
      if (effect) changes.push({ row, column, before: now, after, effect });
    }
  return changes;
}

function newSheet(sheet: OwnSheet, wanted: SheetImage): Change {
  const { rows, columns } = wanted;
  const block = areaText({
    row: 1,
    column: 1,
    rows: Math.max(1, rows),
    columns: Math.max(1, columns),
  });
  return {
    patches: newSheetPatches(wanted, sheet.place),
    foreseen: [
      { address: addressOn(sheet.name, block), cells: rows * columns, effect: "newSheet" },
    ],
  };
}

function altered(
  sheet: OwnSheet,
  known: SheetImage,
  found: FoundSheet,
  wanted: SheetImage,
): Change {
  const cells = cellChanges(sheet, found);
  const becomes = new Map(cells.map(({ row, column, after }) => [`${row} ${column}`, after]));
  const now = (row: number, column: number): Input => inputAt(found, row, column);
  const [was, shall] = [
    withoutSwallowing(known, now),
    withoutSwallowing(wanted, (row, column) => becomes.get(`${row} ${column}`) ?? now(row, column)),
  ];
  return {
    patches: [
      ...alteredLooks(was, shall),
      ...cellPatches(sheet.name, cells),
      ...settingPatches(was, shall),
    ],
    foreseen: foreseenOn(sheet.name, cells),
  };
}

const isBlank = ({ charts }: OwnSheet, { used }: FoundSheet): boolean =>
  used.rows === 0 && charts.length === 0;

/** Whether everything on a sheet is what we wrote there. */
function holdsOnlyOurs({ name, charts }: OwnSheet, known: SheetImage, found: FoundSheet): boolean {
  const ours = new Set(known.charts.map((chart) => chart.name));
  if (charts.some((chart) => !ours.has(chart))) return false;
  if (found.used.rows > known.rows || found.used.columns > known.columns) return false;
  return found.cells.inputs.every((row, down) =>
    row.every(
      (now, across) => now === "" || sameInput(now, known.inputs[down]?.[across] ?? "", name),
    ),
  );
}

/**
 * A sheet that is not needed any more goes. What somebody else has put on it stays, and the sheet with it; and
 * it stays, empty, where a formula of somebody else's would lose what it refers to.
 */
function gone(sheet: OwnSheet, known: SheetImage, found: FoundSheet): Change {
  if (sheet.isPointedAt || !holdsOnlyOurs(sheet, known, found))
    return altered(sheet, known, found, nothingOn(sheet.name));
  return {
    patches: goneSheetPatches(known, sheet.place),
    foreseen: foreseenOn(sheet.name, cellChanges(sheet, found)),
  };
}

/**
 * What becomes of a sheet of ours.
 *
 * @throws BatchFailure where a sheet of that name is somebody else's, or is protected
 */
export function ownSheetChange(sheet: OwnSheet): Change {
  const { known, found, wanted } = sheet;
  if (!found) return wanted ? newSheet(sheet, wanted) : noChange;
  const ours = known ?? (isBlank(sheet, found) ? nothingOn(sheet.name) : undefined);
  if (!ours) throw new BatchFailure({ code: "nameTaken", place: sheet.name });
  const change = wanted ? altered(sheet, ours, found, wanted) : gone(sheet, ours, found);
  if (found.isProtected && change.patches.length > 0)
    throw new BatchFailure({ code: "sheetProtected", place: sheet.name });
  return change;
}
