import { ProblemError, type Locale, type Outcome, type Problem } from "@aarsvaerk/core";
import { findingLines, type Labelled } from "./findings.js";
import { BadInput, complaintOf } from "./input/complaint.js";
import type { PlanDocument } from "./input/plan-document.js";
import { readPlanFile } from "./input/read-plan-file.js";
import { reportBadInput } from "./report-bad-input.js";
import { printable, screenOf } from "./terminal.js";
import { cliTexts } from "./text/index.js";

/** 0: fine. 1: calculated, but a reviewer should look at the findings. 2: the input cannot be used. */
export type ExitCode = 0 | 1 | 2;

interface Language {
  readonly locale?: Locale;
  readonly format?: string;
}

/** Runs a command; input that cannot be used is reported in its language and ends it with 2. */
export async function guarded(
  command: string,
  options: Language,
  work: () => ExitCode | Promise<ExitCode>,
): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const badInput = error instanceof ProblemError ? badInputOf(error) : error;
    if (!(badInput instanceof BadInput)) throw error;
    reportBadInput(command, badInput, options);
    process.exitCode = 2;
  }
}

/** Where the core speaks of its own parameters, the reader knows the options. */
const optionNames: Readonly<Record<string, string>> = {
  scenario: "--scenario",
  adopted: "--adopt",
  asOf: "--as-of",
  priceLevel: "--price-level",
  proposal: "--proposal",
  expected: "--expect",
  mustHave: "--must",
  among: "--among",
  savingsTarget: "--savings-target",
  serviceCeiling: "--service-ceiling",
  target: "--target",
  price: "--break-even",
  by: "--by",
};

function asOption(problem: Problem): Problem {
  const [name, ...further] = problem.path;
  const option = typeof name === "string" ? optionNames[name] : undefined;
  return option === undefined || further.length > 0 ? problem : { ...problem, path: [option] };
}

/** What the core refused, with its place in the plan where it has one. */
export function badInputOf({ problems }: ProblemError, document?: PlanDocument): BadInput {
  const [first, ...rest] = problems.map((problem) => {
    const position = document?.locate(problem);
    const place = document && position ? { file: document.file, position } : {};
    return complaintOf(asOption(problem), place);
  });
  if (!first) throw new Error("a refusal without a problem");
  return new BadInput([first, ...rest], document?.plan.language);
}

/** Reads a plan and does something with it, in the language asked for or the plan's own. */
export const withPlan = (
  command: string,
  file: string,
  options: Language,
  work: (document: PlanDocument, locale: Locale) => ExitCode | Promise<ExitCode>,
): Promise<void> =>
  withPlans(command, [file], options, ([document], locale) => work(document, locale));

type Work = (
  documents: readonly [PlanDocument, ...PlanDocument[]],
  locale: Locale,
) => ExitCode | Promise<ExitCode>;

/** Reads plans and does something with them, in the language asked for or that of the first. */
export const withPlans = (
  command: string,
  files: readonly string[],
  options: Language,
  work: Work,
): Promise<void> => guarded(command, options, () => usePlans(files, options, work));

/** The same, within a command that is guarded already. */
export async function usePlans(
  files: readonly string[],
  options: Language,
  work: Work,
): Promise<ExitCode> {
  const [document, ...others] = await readAll(files);
  if (!document) throw new Error("a command that reads plans was given none");
  const locale = options.locale ?? document.plan.language;
  const remarked = tellRemarks([document, ...others], locale, options.format);
  try {
    return worse(remarked, await work([document, ...others], locale));
  } catch (error) {
    if (error instanceof ProblemError)
      throw badInputOf(error, others.length === 0 ? document : undefined);
    if (!(error instanceof BadInput)) throw error;
    throw new BadInput(error.complaints, document.plan.language);
  }
}

const worse = (one: ExitCode, other: ExitCode): ExitCode => (one > other ? one : other);

/** Says what was changed in the cells of workbooks before their plans are used; JSON holds it itself. */
export function tellRemarks(
  documents: readonly Pick<PlanDocument, "file" | "remarks">[],
  locale: Locale,
  format = "text",
): ExitCode {
  const { finding, workbook } = cliTexts[locale];
  const lines = documents.flatMap(({ file, remarks }) =>
    remarks
      ? [
          ...remarks.changes(locale).map((text) => [workbook.changed, `${file}: ${text}`] as const),
          ...remarks.findings(locale).map((text) => [finding, `${file}: ${text}`] as const),
        ]
      : [],
  );
  if (format !== "json") tell(lines);
  return documents.some(({ remarks }) => remarks?.isWarning) ? 1 : 0;
}

/** Reads all the files, and says what is wrong with any of them before giving up. */
async function readAll(files: readonly string[]): Promise<PlanDocument[]> {
  const documents: PlanDocument[] = [];
  const faults: BadInput[] = [];
  for (const file of files)
    try {
      documents.push(await readPlanFile(file));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      faults.push(error);
    }
  const [first, ...rest] = faults;
  if (!first) return documents;
  const further = rest.flatMap(({ complaints }) => complaints);
  throw new BadInput([...first.complaints, ...further], first.language);
}

/** Ends a command that was calculated: findings stand beside the output, or are in its JSON already. */
export const reportFindings = (outcome: Outcome, locale: Locale, format: string): ExitCode =>
  reportAllFindings([outcome], locale, format);

/** What several outcomes find alike is told once, with the names of those it stands in. */
export const reportAllFindings = (
  outcomes: readonly (Outcome | Labelled)[],
  locale: Locale,
  format: string,
): ExitCode => reportLines(findingLines(outcomes, locale), locale, format);

/** Tells what a reader should look at, each in a line of its own. */
export function reportLines(lines: readonly string[], locale: Locale, format: string): ExitCode {
  if (lines.length === 0) return 0;
  if (format !== "json") tell(lines.map((line) => [cliTexts[locale].finding, line]));
  return 1;
}

/** Lines beside the output, each after what it is. */
function tell(lines: readonly (readonly [label: string, text: string])[]): void {
  const { colors } = screenOf(process.stderr);
  for (const [label, text] of lines)
    process.stderr.write(`${colors.yellow(`${label}:`)} ${printable(text)}\n`);
}
