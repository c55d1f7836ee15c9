import { strFromU8, unzipSync } from "fflate";
import { writeXlsx as hucreBytes } from "hucre/xlsx";
import type { Sheet, Workbook } from "../../sheet/workbook.js";
import type { Carried } from "../../sheet/carried.js";
import { carriedItem } from "../carried/carried-item.js";
import {
  customXmlContentTypes,
  customXmlParts,
  customXmlRelations,
  type CustomXmlPart,
  type Item,
} from "../carried/custom-xml.js";
import { checkExtras } from "../check/check-extras.js";
import { checkText } from "../check/check-text.js";
import { checkWorkbook } from "../check/check-workbook.js";
import type { SheetLook } from "../look.js";
import { pack } from "../package/pack.js";
import { problem, XlsxError, type XlsxProblem } from "../problem.js";
import { completedChart, withChartNames } from "./charts.js";
import { loneTexts } from "../../look/lone-text.js";
import { font } from "../../look/role-looks.js";
import { withRoomForNotes } from "./notes.js";
import { printNames } from "./print.js";
import { withGrowingRows } from "./growing-rows.js";
import { sheetOf } from "./sheet.js";
import { completedStyles } from "./style.js";

/** A file says when it was made; the same workbook has to make the same file. */
const fixedDate = new Date(Date.UTC(2000, 0, 1));
const program = "Årsværk";

const namesOf = ({ names, sheets }: Workbook) => [
  ...names.map(({ name, refersTo }) => ({ name, range: refersTo })),
  ...sheets.flatMap(printNames),
];

function carriedProblems(carried: Carried | undefined): XlsxProblem[] {
  if (!carried) return [];
  try {
    JSON.parse(carried.json);
  } catch {
    return [problem("carriedNotJson", carried.name)];
  }
  return [carried.name, carried.programVersion].flatMap((text) => checkText(text, carried.name));
}

type Completion = (xml: string) => string;

const before =
  (end: string, added: string): Completion =>
  (xml) =>
    xml.replace(end, added + end);

/** What a file is written from, besides the workbook. */
interface Additions {
  readonly sheets: readonly Sheet[];
  readonly looks: ReadonlyMap<string, SheetLook>;
  readonly items: readonly Item[];
}

/** What hucre does not write, put into the part of this name; nothing where the part is complete. */
function completionOf(name: string, { sheets, looks, items }: Additions): Completion | undefined {
  if (name === "xl/styles.xml") return completedStyles;
  if (name === "docProps/app.xml") return (xml) => xml.replace(/(?<=<Application>)[^<]*/, program);
  if (name.startsWith("xl/charts/chart")) return completedChart;
  if (name === "[Content_Types].xml") return before("</Types>", customXmlContentTypes(items));
  if (name === "xl/_rels/workbook.xml.rels")
    return before("</Relationships>", customXmlRelations(items));
  const [, kind, number = ""] =
    /^xl\/(worksheets\/sheet|drawings\/(?:vmlD|d)rawing)(\d+)\.(?:xml|vml)$/.exec(name) ?? [];
  const sheet = sheets[Number.parseInt(number, 10) - 1];
  if (!sheet) return undefined;
  if (kind === "drawings/vmlDrawing") return (xml) => withRoomForNotes(xml, sheet);
  if (kind === "drawings/drawing") return (xml) => withChartNames(xml, sheet);
  return looks.has(sheet.name) ? undefined : (xml) => withGrowingRows(xml, loneTexts(sheet));
}

/** The parts that hucre wrote, completed. */
const completed = (parts: Readonly<Record<string, Uint8Array>>, additions: Additions) =>
  Object.entries(parts).map(([name, part]) => {
    const complete = completionOf(name, additions);
    return [name, complete ? complete(strFromU8(part)) : part] as const;
  });

/**
 * What a file can hold besides a workbook of ours: what a program has to keep that shows a file and saves
 * it again.
 *
 * @example
 * ```ts
 * const id = "{00000000-0000-4000-8000-000000000001}";
 * const extras: FileExtras = { customXml: [{ id, xml: "<note/>" }] };
 * const file = await writeXlsx(buildWorkbook(examplePlan), undefined, extras);
 * const reading = await readXlsx(file, undefined, { everything: true });
 * reading.ok && reading.value.customXml?.[0]?.id; //=> "{00000000-0000-4000-8000-000000000001}"
 * ```
 */
export interface FileExtras {
  /** By the name of the sheet: how it looks, in place of what the roles of its cells say. */
  readonly looks?: ReadonlyMap<string, SheetLook>;
  readonly customXml?: readonly CustomXmlPart[];
}

/**
 * Writes a workbook as an .xlsx file: formulas with their values, one look for each role, and, when given,
 * a document that travels inside. The same workbook makes the same bytes.
 *
 * @param workbook - the sheets
 * @param carried - the document, such as the plan the sheets were made from
 * @param extras - looks of its own for a sheet, and parts of XML
 * @returns the file
 * @throws XlsxError with every problem of a workbook that no file can hold; nothing is cut or left out
 * @example
 * ```ts
 * const file = await writeXlsx(buildWorkbook(examplePlan));
 * String.fromCharCode(...file.subarray(0, 2)); //=> "PK"
 * ```
 */
export async function writeXlsx(
  workbook: Workbook,
  carried?: Carried,
  { looks = new Map(), customXml = [] }: FileExtras = {},
): Promise<Uint8Array> {
  const [first, ...more] = [
    ...checkWorkbook(workbook),
    ...carriedProblems(carried),
    ...checkExtras(looks, customXml),
  ];
  if (first) throw new XlsxError([first, ...more]);
  const { sheets, title } = workbook;
  const written = await hucreBytes({
    sheets: sheets.map((sheet) => sheetOf(sheet, workbook, looks.get(sheet.name))),
    namedRanges: namesOf(workbook),
    defaultFont: font,
    properties: { title, creator: program, created: fixedDate, modified: fixedDate },
  });
  const items = [...(carried ? [await carriedItem(carried)] : []), ...customXml];
  const parts = completed(unzipSync(written), { sheets, looks, items });
  return pack(new Map([...parts, ...customXmlParts(items)]));
}
