import {
  decimalText,
  goalSearch,
  goalTable,
  parseDecimal,
  ProblemError,
  sensitivity,
  sensitivityPicture,
  sensitivityTable,
  type Locale,
  type Signs,
  type Table,
} from "@aarsvaerk/core";
import { Option, type Command } from "commander";
import { variedInput, valuesOf, type VariedInput } from "../arguments/input-values.js";
import type { PlanDocument } from "../input/plan-document.js";
import { signsOption, tableFormatOptions, type TableFormatOptions } from "../options.js";
import { evaluateAs, viewOf, viewOptions, type ViewOptions } from "../view-options.js";
import { reportFindings, withPlan } from "../with-plan.js";
import { writeReport, writtenFor, type Report } from "../write-tables.js";

interface SensitivityOptions extends ViewOptions, TableFormatOptions {
  readonly figure: string;
  readonly target?: string;
  readonly bound?: "atMost" | "atLeast";
  readonly signs?: Signs;
}

/** A target is money in kroner or a number of FTE, by the figure that is to meet it. */
function targetOf(text: string, locale: Locale): string {
  const parsed = parseDecimal(text, { locale });
  if (parsed.ok) return decimalText(parsed.value);
  const [first, ...rest] = parsed.problems;
  throw new ProblemError([{ ...first, path: ["--target"] }, ...rest]);
}

/** A target is searched for between two values, in steps. */
function goalTables(
  { plan }: PlanDocument,
  inputs: readonly VariedInput[],
  options: SensitivityOptions,
  locale: Locale,
): Table[] {
  const { figure, target, bound, unit } = options;
  return inputs.map(({ path, range }) => {
    if (!range || target === undefined)
      throw new ProblemError([
        { code: "wrongForm", path: ["--target"], found: path, expected: ["PATH=FROM..TO/STEP"] },
      ]);
    const found = goalSearch(plan, {
      ...range,
      input: path,
      query: figure,
      target: targetOf(target, locale),
      view: viewOf(options),
      ...(bound === undefined ? {} : { bound }),
    });
    return goalTable(found, { locale, ...(unit === undefined ? {} : { unit }) });
  });
}

function reportOf(
  document: PlanDocument,
  texts: readonly string[],
  options: SensitivityOptions,
  locale: Locale,
): Report {
  const inputs = texts.map(variedInput);
  if (options.target !== undefined)
    return { tables: goalTables(document, inputs, options, locale) };
  const found = sensitivity(document.plan, {
    inputs: inputs.map((input) => ({ path: input.path, values: valuesOf(input) })),
    query: options.figure,
    view: viewOf(options),
  });
  const { unit, signs } = options;
  const settings = {
    locale,
    ...(unit === undefined ? {} : { unit }),
    ...(signs === undefined ? {} : { signs }),
  };
  const table = sensitivityTable(found, settings);
  const lines = sensitivityPicture(found, settings);
  const tornado =
    inputs.length > 1 ? [sensitivityPicture(found, { ...settings, form: "tornado" })] : [];
  return { tables: [table], pictures: new Map([[table, [lines, ...tornado]]]) };
}

export function addSensitivity(program: Command): void {
  const command = program
    .command("sensitivity")
    .description("how a figure depends on inputs, or which value of an input meets a target")
    .argument("<plan>", "plan file, or - for standard input")
    .argument(
      "<inputs...>",
      "what is varied: rates/pris/amount=450000..550000/25000, …/fte=8;9;10 or …/starts=2012",
    )
    .requiredOption("--figure <path>", "the figure, such as cost/2013 or fte/unit=herberger/2012");
  tableFormatOptions(viewOptions(command), "1000kr")
    .option(
      "--target <number>",
      "search for the value that keeps the figure within this (kr. or FTE)",
    )
    .addOption(
      new Option(
        "--bound <bound>",
        "whether the target is a most or a least (default: atMost)",
      ).choices(["atMost", "atLeast"]),
    )
    .addOption(signsOption())
    .hook("preAction", (_, action) => {
      const { bound, target, signs } = action.opts<SensitivityOptions>();
      if (bound && target === undefined) action.error("error: option '--bound' needs '--target'");
      if (signs && target !== undefined)
        action.error("error: option '--signs' makes no difference to '--target'");
    })
    .action(async (file: string, inputs: string[], options: SensitivityOptions) => {
      await withPlan("sensitivity", file, options, (document, locale) => {
        const outcome = evaluateAs(document.plan, options);
        const report = reportOf(document, inputs, options, locale);
        writeReport(report, writtenFor("sensitivity", document, outcome, locale), options);
        return reportFindings(outcome, locale, options.format);
      });
    });
}
