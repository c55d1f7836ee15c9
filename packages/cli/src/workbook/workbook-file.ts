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

/** A workbook as it was opened: its cells, and its plan with what was changed in them. */
interface OpenedWorkbook {
  readonly workbook: FileWorkbook;
  readonly reading: PlanRead;
}

/**
 * A workbook out of the bytes of a file.
 *
 * @throws BadInput where the file cannot be read, has no plan, or where the changes are refused
 */
export async function workbookIn(bytes: Uint8Array, file: string): Promise<OpenedWorkbook> {
  const found = await readXlsx(bytes);
  if (!found.ok) throwAll(found.problems.map((problem) => complaintOfFile(problem, file)));
  const workbook = found.value;
  const reading = readPlan(workbook);
  if (!reading.ok)
    throwAll(
      reading.findings.map((finding) => complaintOfReading(finding, file)),
      reading.locale,
    );
  return { workbook, reading };
}
