import { strFromU8, unzipSync } from "fflate";
import { writeXlsx as hucreBytes } from "hucre/xlsx";
import type { Sheet, Workbook } from "../../sheet/workbook.js";
import type { Carried } from "../../sheet/carried.js";
import { carriedContentType, carriedParts, carriedRelation } from "../carried/carried-parts.js";
import { checkText } from "../check/check-text.js";
import { checkWorkbook } from "../check/check-workbook.js";
import { pack } from "../package/pack.js";
import { problem, XlsxError, type XlsxProblem } from "../problem.js";
import { completedChart } from "./charts.js";
import { loneTexts } from "./lone-text.js";
import { font } from "./look.js";
import { withRoomForNotes } from "./notes.js";
import { printNames } from "./print.js";
import { withGrowingRows } from "./row-heights.js";
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

/** What hucre does not write, put into the part of this name; nothing where the part is complete. */
function completionOf(
  name: string,
  sheets: readonly Sheet[],
  carries: boolean,
): Completion | undefined {
  if (name === "xl/styles.xml") return completedStyles;
  if (name === "docProps/app.xml") return (xml) => xml.replace(/(?<=<Application>)[^<]*/, program);
  if (name.startsWith("xl/charts/chart")) return completedChart;
  if (carries && name === "[Content_Types].xml") return before("</Types>", carriedContentType);
  if (carries && name === "xl/_rels/workbook.xml.rels")
    return before("</Relationships>", carriedRelation);
  const [, kind, number = ""] =
    /^xl\/(worksheets\/sheet|drawings\/vmlDrawing)(\d+)\.(?:xml|vml)$/.exec(name) ?? [];
  const sheet = sheets[Number.parseInt(number, 10) - 1];
  if (!sheet) return undefined;
  if (kind === "drawings/vmlDrawing") return (xml) => withRoomForNotes(xml, sheet);
  return (xml) => withGrowingRows(xml, loneTexts(sheet));
}

/** The parts that hucre wrote, completed. */
const completed = (
  parts: Readonly<Record<string, Uint8Array>>,
  sheets: readonly Sheet[],
  carries: boolean,
) =>
  Object.entries(parts).map(([name, part]) => {
    const complete = completionOf(name, sheets, carries);
    return [name, complete ? complete(strFromU8(part)) : part] as const;
  });

/**
 * Writes a workbook as an .xlsx file: formulas with their values, one look for each role, and, when given,
 * a document that travels inside. The same workbook makes the same bytes.
 *
 * @param workbook - the sheets
 * @param carried - the document, such as the plan the sheets were made from
 * @returns the file
 * @throws XlsxError with every problem of a workbook that no file can hold; nothing is cut or left out
 * @example
 * ```ts
 * const file = await writeXlsx(buildWorkbook(examplePlan));
 * String.fromCharCode(...file.subarray(0, 2)); //=> "PK"
 * ```
 */
export async function writeXlsx(workbook: Workbook, carried?: Carried): Promise<Uint8Array> {
  const [first, ...more] = [...checkWorkbook(workbook), ...carriedProblems(carried)];
  if (first) throw new XlsxError([first, ...more]);
  const { sheets, title } = workbook;
  const written = await hucreBytes({
    sheets: sheets.map((sheet) => sheetOf(sheet, workbook)),
    namedRanges: namesOf(workbook),
    defaultFont: font,
    properties: { title, creator: program, created: fixedDate, modified: fixedDate },
  });
  const parts = completed(unzipSync(written), sheets, carried !== undefined);
  return pack(new Map([...parts, ...(carried ? await carriedParts(carried) : [])]));
}
