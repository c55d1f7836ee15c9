import {
  findingText,
  ProblemError,
  type Locale,
  type Outcome,
  type Problem,
} from "@aarsvaerk/core";
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
export async function withPlan(
  command: string,
  file: string,
  options: Language,
  work: (document: PlanDocument, locale: Locale) => ExitCode,
): Promise<void> {
  await guarded(command, options, async () => {
    const document = await readPlanFile(file);
    try {
      return work(document, options.locale ?? document.plan.language);
    } catch (error) {
      if (error instanceof ProblemError) throw badInputOf(error, document);
      if (!(error instanceof BadInput)) throw error;
      throw new BadInput(error.complaints, document.plan.language);
    }
  });
}

/** Ends a command that was calculated: findings stand beside the output, or are in its JSON already. */
export function reportFindings(
  { findings, plan }: Outcome,
  locale: Locale,
  format: string,
): ExitCode {
  if (findings.length === 0) return 0;
  const { colors } = screenOf(process.stderr);
  const label = colors.yellow(`${cliTexts[locale].finding}:`);
  if (format !== "json")
    for (const finding of findings)
      process.stderr.write(`${label} ${printable(findingText(finding, plan, locale))}\n`);
  return 1;
}
