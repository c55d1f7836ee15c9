import { readPlan, readingText, type PlanRead, type ReadingFinding } from "@aarsvaerk/workbook";
import {
  readXlsx,
  xlsxProblemText,
  type FileWorkbook,
  type XlsxProblem,
} from "@aarsvaerk/workbook/xlsx";
import { BadInput, type Complaint } from "../input/complaint.js";

function throwAll(complaints: readonly Complaint[], language?: PlanRead["locale"]): never {
  const [first, ...rest] = complaints;
  if (!first) throw new Error("a workbook was refused without a reason");
  throw new BadInput([first, ...rest], language);
}

const complaintOfFile = (problem: XlsxProblem, file: string): Complaint => ({
  code: problem.code,
  file,
  text: (locale) => xlsxProblemText(problem, locale),
});

const complaintOfReading = (finding: ReadingFinding, file: string): Complaint => ({
  code: finding.code,
  file,
  text: (locale) => readingText(finding, locale),
  ...(finding.problem && { problem: finding.problem }),
});

/**
 * The cells of an .xlsx file and the plan inside it.
 *
 * @throws BadInput where the file cannot be read
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<FileWorkbook> {
  const reading = await readXlsx(bytes);
  if (!reading.ok) throwAll(reading.problems.map((problem) => complaintOfFile(problem, file)));
  return reading.value;
}

/**
 * The plan of a workbook, with what was changed in its cells.
 *
 * @throws BadInput where there is none, or where the changes are refused
 */
export function planOf(workbook: FileWorkbook, file: string): PlanRead {
  const reading = readPlan(workbook);
  if (!reading.ok)
    throwAll(
      reading.findings.map((finding) => complaintOfReading(finding, file)),
      reading.locale,
    );
  return reading;
}
