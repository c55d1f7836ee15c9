import type { Chart } from "../../sheet/chart.js";
import type { DefinedName, SheetTable } from "../../sheet/workbook.js";
import type { FoundCarried } from "../../sheet/carried.js";
import type { CustomXmlPart } from "../carried/custom-xml.js";
import { findCarried } from "../carried/find-carried.js";
import type { CellLook, SheetLook } from "../look.js";
import { documentText } from "../package/document.js";
import { limits as usualLimits, type Limits } from "../package/limits.js";
import { unpack } from "../package/unpack.js";
import { problem, refuse, XlsxError, type XlsxProblem } from "../problem.js";
import { cellLooks } from "./cell-looks.js";
import { readCharts } from "./charts.js";
import { readCells } from "./cells.js";
import { findCustomXml } from "./custom-xml-parts.js";
import { dateStyles } from "./date-styles.js";
import type { References } from "./draft.js";
import type { FoundCell } from "../../sheet/read-cell.js";
import { relationsOf, type Relation } from "./relations.js";
import { sharedStrings } from "./shared-strings.js";
import { readSheetLook } from "./sheet-look.js";
import { walk } from "../package/walk.js";
import { readWorkbookPart } from "./workbook-part.js";

/**
 * A sheet as it stands in a file.
 *
 * @example
 * ```ts
 * const sheet: FileSheet = { name: "Bemanding", hidden: false, cells: new Map(), tables: [] };
 * sheet.cells.get("B4"); //=> undefined
 * ```
 */
export interface FileSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The cells that hold something, by address (`B4`), in the order of the file. */
  readonly cells: ReadonlyMap<string, FoundCell>;
  readonly tables: readonly SheetTable[];
  /** Only where everything was asked for. */
  readonly look?: SheetLook;
  /** Those of columns; only where everything was asked for. */
  readonly charts?: readonly Chart[];
}

/**
 * What an .xlsx file holds, as far as it could be read.
 *
 * @example
 * ```ts
 * const reading = await readXlsx(await writeXlsx(buildWorkbook(examplePlan)));
 * const workbook: FileWorkbook | undefined = reading.ok ? reading.value : undefined;
 * workbook?.problems; //=> []
 * ```
 */
export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly DefinedName[];
  /** Documents that travel inside, with what their hash says. */
  readonly carried: readonly FoundCarried[];
  /** Every part of XML that travels inside; only where everything was asked for. */
  readonly customXml?: readonly CustomXmlPart[];
  /** Sheets that the file names and does not hold. */
  readonly problems: readonly XlsxProblem[];
}

/**
 * Either what a file holds or the problems that stand in its way.
 *
 * @example
 * ```ts
 * const reading: XlsxReading = await readXlsx(new Uint8Array(0));
 * reading.ok; //=> false
 * ```
 */
export type XlsxReading =
  | { readonly ok: true; readonly value: FileWorkbook }
  | { readonly ok: false; readonly problems: readonly [XlsxProblem, ...XlsxProblem[]] };

/**
 * How much is read of a file.
 *
 * @example
 * ```ts
 * const options: ReadOptions = { everything: true };
 * const reading = await readXlsx(await writeXlsx(buildWorkbook(examplePlan)), undefined, options);
 * reading.ok && reading.value.sheets[0]?.look?.gridlines; //=> false
 * ```
 */
export interface ReadOptions {
  /** Also how the sheets look, and parts of XML that other programs put there. */
  readonly everything?: boolean;
}

/** Gives each document once: a file that names one part many times makes many of it. */
type Documents = (name: string) => string | undefined;

const isDocument = (name: string): boolean => /\.(?:xml|rels|vml)$/i.test(name);

/** Every XML part of a file; each is looked through, also those that are not read further. */
function documentsIn(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, string> {
  const parts = unpack(bytes, limits, isDocument);
  return new Map([...parts].map(([name, part]) => [name, documentText(part, name)]));
}

function eachOnce(documents: ReadonlyMap<string, string>): Documents {
  const given = new Set<string>();
  return (name) => {
    if (given.has(name)) refuse("damaged", name, { because: "twice" });
    given.add(name);
    return documents.get(name);
  };
}

const targetOf = (relations: readonly Relation[], kind: string): string | undefined =>
  relations.find((relation) => relation.kind === kind)?.target;

function tablesOf(sheet: string, documents: Documents): SheetTable[] {
  const parts = relationsOf(sheet, documents).filter(({ kind }) => kind === "table");
  return parts.flatMap(({ target }): SheetTable[] => {
    const tables: SheetTable[] = [];
    walk(documents(target) ?? "", target, {
      open(tag, attributes) {
        const [name, range] = [attributes().get("displayName"), attributes().get("ref")];
        if (tag === "table" && name !== undefined && range !== undefined)
          tables.push({ name, range });
      },
    });
    return tables;
  });
}

function referencesIn(
  relations: readonly Relation[],
  documents: Documents,
  begins1904: boolean,
): References {
  const [strings, styles] = [targetOf(relations, "sharedStrings"), targetOf(relations, "styles")];
  return {
    strings: strings === undefined ? [] : sharedStrings(documents(strings) ?? "", strings),
    dates: styles === undefined ? new Set() : dateStyles(documents(styles) ?? "", styles),
    begins1904,
  };
}

function looksIn(
  relations: readonly Relation[],
  all: ReadonlyMap<string, string>,
): readonly CellLook[] {
  const styles = targetOf(relations, "styles") ?? "";
  return cellLooks(all.get(styles) ?? "", styles);
}

async function readWorkbook(
  bytes: Uint8Array,
  limits: Limits,
  { everything = false }: ReadOptions,
): Promise<FileWorkbook> {
  const all = documentsIn(bytes, limits);
  const documents = eachOnce(all);
  const main = targetOf(relationsOf("", documents), "officeDocument") ?? "";
  const xml = documents(main) ?? refuse("notXlsx");
  const { sheets, names, begins1904 } = readWorkbookPart(xml, main);
  if (sheets.length === 0) refuse("notXlsx");
  const relations = relationsOf(main, documents);
  const references = referencesIn(relations, documents, begins1904);
  const room = { cells: limits.cells, letters: limits.sharedLetters };
  const looks = everything ? looksIn(relations, all) : undefined;
  const problems: XlsxProblem[] = [];
  const read = sheets.flatMap(({ name, id, hidden }): FileSheet[] => {
    const part = relations.find((relation) => relation.id === id)?.target;
    const sheet = part === undefined ? undefined : documents(part);
    if (part === undefined || sheet === undefined) {
      problems.push(problem("damaged", name, { because: "sheet" }));
      return [];
    }
    return [
      {
        name,
        hidden,
        cells: readCells(sheet, name, references, room),
        tables: tablesOf(part, documents),
        ...(looks && {
          look: readSheetLook(sheet, name, looks, hidden),
          charts: readCharts(part, all),
        }),
      },
    ];
  });
  const customXml = everything ? { customXml: findCustomXml(all) } : {};
  return { sheets: read, names, carried: await findCarried(all), ...customXml, problems };
}

/**
 * Reads an .xlsx file that may come from anywhere. Nothing is unpacked before its size is known, no
 * document type is followed, and no formula is computed: a formula has the value it had when the file was
 * saved.
 *
 * @param bytes - the file
 * @param limits - what it may be at most
 * @param options - how much of it; without them no looks, which would take half as long again
 * @returns the sheets and the documents inside, or why the file is refused
 * @throws no error that a file can cause
 * @example
 * ```ts
 * const carried = { name: "plan", json: '{"title":"Notat"}', schemaVersion: 1, programVersion: "1.0.0" };
 * const reading = await readXlsx(await writeXlsx(buildWorkbook(examplePlan), carried));
 * reading.ok && reading.value.carried[0]?.state; //=> "intact"
 * ```
 */
export async function readXlsx(
  bytes: Uint8Array,
  limits: Limits = usualLimits,
  options: ReadOptions = {},
): Promise<XlsxReading> {
  try {
    return { ok: true, value: await readWorkbook(bytes, limits, options) };
  } catch (error) {
    if (error instanceof XlsxError) return { ok: false, problems: error.problems };
    // What is nested or repeated beyond what the language can hold.
    if (error instanceof RangeError)
      return { ok: false, problems: [problem("damaged", "", { because: "size" })] };
    throw error;
  }
}
