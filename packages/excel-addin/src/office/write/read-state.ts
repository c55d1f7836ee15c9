import { parseBlock } from "@aarsvaerk/workbook";
import { BatchFailure } from "../run.js";
import { areaAround, areaText, type Area } from "./blocks.js";
import { foundInputs, type FoundSheet, type FoundState } from "./found-state.js";
import type { Input } from "./input.js";
import { usualLetters } from "./letters.js";
import { loadLooks } from "./load-looks.js";
import type { Look } from "./look.js";
import { journalNamespace, planNamespace } from "./namespaces.js";
import { chartKey } from "./present.js";

/** Cells that a writing has to see before it changes anything. */
export interface Asked {
  readonly sheet: string;
  /** Nothing: only whether the sheet is there. */
  readonly area?: Area;
  /** Letters that an answer takes for a cell of it, on the average. */
  readonly letters?: number;
  /** Whether somebody else may have given them their looks. */
  readonly looks: boolean;
}

/** What is asked, once for each sheet. */
export function askedTogether(asked: readonly Asked[]): readonly Asked[] {
  const bySheet = new Map<string, Asked>();
  for (const each of asked) {
    const before = bySheet.get(each.sheet);
    const areas = [before?.area, each.area].filter((area) => area !== undefined);
    const letters = Math.max(before?.letters ?? 0, each.letters ?? 0);
    bySheet.set(each.sheet, {
      sheet: each.sheet,
      looks: each.looks || (before?.looks ?? false),
      ...(areas.length > 0 ? { area: areaAround(areas) } : {}),
      ...(letters > 0 ? { letters } : {}),
    });
  }
  return [...bySheet.values()];
}

/** Letters of one answer: Excel on the web hands over five megabytes. */
const mostLetters = 3_000_000;

/** Rows of an area, as many at a time as go in an answer. */
function pieces(area: Area, letters: number): Area[] {
  const rows = Math.max(1, Math.floor(mostLetters / Math.max(1, area.columns * letters)));
  const count = Math.ceil(area.rows / rows);
  return Array.from({ length: count }, (_, at) => ({
    ...area,
    row: area.row + at * rows,
    rows: Math.min(rows, area.rows - at * rows),
  }));
}

const cellsIn = ({ rows, columns }: Area): number => rows * columns;

interface Piece {
  readonly sheet: string;
  readonly range: Excel.Range;
}

/** Asks for pieces of cells, and sends what has been asked when it is enough for one answer. */
async function loadCells(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<readonly Piece[]> {
  const { worksheets } = context.workbook;
  const loaded: Piece[] = [];
  let waiting = 0;
  for (const { sheet, area, letters = usualLetters } of asked)
    for (const piece of area ? pieces(area, letters) : []) {
      const its = cellsIn(piece) * letters;
      if (waiting > 0 && waiting + its > mostLetters) {
        // Each answer has to stay below what Excel on the web hands over.
        await context.sync();
        waiting = 0;
      }
      waiting += its;
      const range = worksheets.getItemOrNullObject(sheet).getRange(areaText(piece));
      range.load(["formulas", "values"]);
      loaded.push({ sheet, range });
    }
  return loaded;
}

interface LoadedSheet {
  readonly asked: Asked;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly looks?: () => readonly (readonly Look[])[];
  readonly widths?: readonly Excel.RangeFormat[];
}

function loadSheet({ workbook }: Excel.RequestContext, asked: Asked): LoadedSheet {
  const sheet = workbook.worksheets.getItemOrNullObject(asked.sheet);
  sheet.load(["name", "protection/protected"]);
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const { area } = asked;
  if (!area || !asked.looks) return { asked, sheet, used };
  const range = sheet.getRange(areaText(area));
  const widths = Array.from({ length: area.columns }, (_, at) => {
    const { format } = range.getColumn(at);
    format.load("columnWidth");
    return format;
  });
  return { asked, sheet, used, looks: loadLooks(range), widths };
}

function usedBy(used: Excel.Range): FoundSheet["used"] {
  if (used.isNullObject) return { rows: 0, columns: 0 };
  const { address } = used;
  const last = parseBlock(address.slice(address.lastIndexOf("!") + 1).replaceAll("$", ""))?.last;
  return { rows: last?.row ?? 0, columns: last?.column ?? 0 };
}

function inputsIn(pieces: readonly Piece[]): Input[][] {
  return pieces.flatMap(({ range }) => {
    const { formulas, values } = range as { formulas: unknown; values: unknown };
    // Excel on the web may give nothing where it is too much.
    if (!Array.isArray(formulas) || !Array.isArray(values))
      throw new BatchFailure({ code: "tooLarge" });
    return foundInputs(formulas as unknown[][], values as unknown[][]);
  });
}

function foundSheet(loaded: LoadedSheet, pieces: readonly Piece[]): FoundSheet {
  const { asked, sheet, used, looks, widths } = loaded;
  const { row = 1, column = 1 } = asked.area ?? {};
  return {
    isProtected: sheet.protection.protected,
    cells: { row, column, inputs: inputsIn(pieces) },
    used: usedBy(used),
    ...(looks ? { looks: looks() } : {}),
    ...(widths ? { widths: widths.map(({ columnWidth }) => columnWidth) } : {}),
  };
}

/** The ids of XML parts by their namespaces. */
function partsBy({ items }: Excel.CustomXmlPartCollection): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const { id, namespaceUri } of items)
    parts.set(namespaceUri, [...(parts.get(namespaceUri) ?? []), id]);
  return parts;
}

/** The plan that travels along; of several each has to be asked for by its id. */
async function planTexts(
  context: Excel.RequestContext,
  { items }: Excel.CustomXmlPartScopedCollection,
  only: OfficeExtension.ClientResult<string>,
): Promise<readonly string[]> {
  if (items.length === 0) return [];
  if (items.length === 1) return [only.value];
  const texts = items.map((part) => part.getXml());
  await context.sync();
  return texts.map(({ value }) => value);
}

/** Reads what a writing has to know: in one request, or in as many as the answers need. */
export async function readState(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<FoundState> {
  const { workbook } = context;
  const { worksheets, names, customXmlParts } = workbook;
  workbook.load("readOnly");
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  const plans = customXmlParts.getByNamespace(planNamespace);
  plans.load("items/id");
  const onlyPlan = plans.getOnlyItemOrNullObject().getXml();
  customXmlParts.load("items/id,items/namespaceUri");
  const sheets = asked.map((each) => loadSheet(context, each));
  const pieces = await loadCells(context, asked);
  await context.sync();
  const there = sheets.filter(({ sheet }) => !sheet.isNullObject);
  const found = there.map((loaded) => {
    const { sheet } = loaded.asked;
    const its = pieces.filter((piece) => piece.sheet === sheet);
    return [sheet, foundSheet(loaded, its)] as const;
  });
  const charts = there.flatMap(
    ({
      asked: { sheet },
      sheet: {
        charts: { items },
      },
    }) => items.map(({ name }) => chartKey(sheet, name)),
  );
  const parts = partsBy(customXmlParts);
  return {
    isReadOnly: workbook.readOnly,
    order: worksheets.items.map(({ name }) => name),
    sheets: new Map(found),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    plans: await planTexts(context, plans, onlyPlan),
    present: {
      sheets: new Set(worksheets.items.map(({ name }) => name)),
      names: new Set(names.items.map(({ name }) => name)),
      charts: new Set(charts),
      parts,
    },
    journals: parts.get(journalNamespace) ?? [],
  };
}
