import {
  figure,
  goalSearch,
  goalTable,
  inputLabel,
  inputsOf,
  parseDecimal,
  parseFigurePath,
  sensitivity,
  sensitivityPicture,
  sensitivityTable,
  type FigureQuery,
  type GoalResult,
  type Locale,
  type Outcome,
  type Ratio,
  type Signs,
} from "@aarsvaerk/core";
import { Option, type Command } from "commander";
import { amount } from "../arguments/amount.js";
import {
  blaming,
  trying,
  variedInput,
  valuesOf,
  type VariedInput,
} from "../arguments/input-values.js";
import { asAskedBy, stated } from "../arguments/stated.js";
import { wrongForm } from "../arguments/wrong-form.js";
import { findingLines } from "../findings.js";
import type { PlanDocument } from "../input/plan-document.js";
import { inputJson, inputsTable } from "../inputs-table.js";
import { goalJson } from "../json/goal-json.js";
import { signsOption, tableFormatOptions, type TableFormatOptions } from "../options.js";
import type { Report } from "../report.js";
import { cliTexts } from "../text/index.js";
import { byIds, evaluateAs, viewOf, viewOptions, type ViewOptions } from "../view-options.js";
import { reportLines, withPlan, type ExitCode } from "../with-plan.js";
import { writeReport, writtenFor } from "../write-tables.js";

interface SensitivityOptions extends ViewOptions, TableFormatOptions {
  readonly figure?: string;
  readonly inputs?: true;
  readonly target?: string;
  readonly bound?: "atMost" | "atLeast";
  readonly signs?: Signs;
}

/** What was found out, how it is told, and what of it a reader should look at. */
interface Answer {
  readonly report: Report;
  readonly json?: object;
  readonly findings?: readonly string[];
}

interface Question {
  readonly plan: PlanDocument["plan"];
  readonly query: FigureQuery;
  readonly inputs: readonly VariedInput[];
  readonly options: SensitivityOptions;
  readonly locale: Locale;
}

/** A target is an amount or a number of FTE, by the figure that is to meet it. */
const targetOf = (text: string, { measure }: FigureQuery, locale: Locale): Ratio =>
  measure === "cost"
    ? amount(text, "--target", locale)
    : stated("--target", parseDecimal(text, { locale }));

/** A target is searched for between two values, in steps. */
function goalsOf({ plan, query, inputs, options, locale }: Question, text: string): GoalResult[] {
  const target = targetOf(text, query, locale);
  const { bound } = options;
  return inputs.map((input) => {
    const { range } = input;
    if (!range) throw wrongForm(["--target"], input.text, ({ range: form }) => [form]);
    return blaming(input.text, () =>
      goalSearch(plan, {
        ...range,
        input: input.path,
        query,
        target,
        view: viewOf(options),
        ...(bound === undefined ? {} : { bound }),
      }),
    );
  });
}

const isMissed = (goal: GoalResult): boolean => goal.kind === "outOfReach" && !goal.keepsWithin;

function searched(question: Question, target: string): Answer {
  const { options, locale } = question;
  const { unit } = options;
  const goals = goalsOf(question, target);
  const settings = { locale, ...(unit === undefined ? {} : { unit }) };
  return {
    report: { tables: goals.map((goal) => goalTable(goal, settings)) },
    json: { goals: goals.map(goalJson) },
    findings: goals
      .filter(isMissed)
      .map(({ input }) => cliTexts[locale].goalMissed(inputLabel(input, locale))),
  };
}

function varied({ plan, query, inputs, options, locale }: Question): Answer {
  const values = inputs.map((input) => ({ path: input.path, values: valuesOf(input) }));
  const found = trying(values, (each) =>
    sensitivity(plan, { inputs: each, query, view: viewOf(options) }),
  );
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
  return { report: { tables: [table], pictures: new Map([[table, [lines, ...tornado]]]) } };
}

function answer(
  { plan }: Outcome,
  texts: readonly string[],
  options: SensitivityOptions,
  locale: Locale,
): Answer {
  const { figure: path = "", target } = options;
  if (options.inputs)
    return {
      report: { tables: [inputsTable(plan, locale)] },
      json: { inputs: inputsOf(plan).map(inputJson) },
    };
  const query = asAskedBy("--figure", () => parseFigurePath(path));
  const question = { plan, query, inputs: texts.map(variedInput), options, locale };
  return target === undefined ? varied(question) : searched(question, target);
}

function answered(
  document: PlanDocument,
  texts: readonly string[],
  options: SensitivityOptions,
  locale: Locale,
): ExitCode {
  const outcome = evaluateAs(document.plan, options);
  const { figure: path } = options;
  if (path !== undefined) asAskedBy("--figure", () => figure(outcome, path));
  const { report, json, findings = [] } = answer(outcome, texts, options, locale);
  const written = writtenFor("sensitivity", document, outcome, locale);
  const lines = [...findingLines([outcome], locale), ...findings];
  writeReport(
    report,
    {
      ...written,
      findings: lines,
      json: (content) => written.json({ ...content, ...json }),
    },
    options,
  );
  return reportLines(lines, locale, options.format);
}

/** Either the inputs are listed, or some of them are varied and a figure is looked at. */
function refuseHalfQuestions(command: Command): void {
  const { bound, target, signs, figure: path, inputs } = command.opts<SensitivityOptions>();
  const isVaried = command.args.length > 1;
  if (inputs && isVaried) command.error("error: option '--inputs' takes no inputs: it lists them");
  if (!inputs && !isVaried)
    command.error("error: missing argument 'inputs': name one, or list them with '--inputs'");
  if (!inputs && path === undefined)
    command.error("error: required option '--figure <path>' not specified");
  if (bound && target === undefined) command.error("error: option '--bound' needs '--target'");
  if (signs && target !== undefined)
    command.error("error: option '--signs' makes no difference to '--target'");
}

export function addSensitivity(program: Command): void {
  const command = program
    .command("sensitivity")
    .description("how a figure depends on inputs, or which value of an input meets a target")
    .argument("<plan>", "plan file, or - for standard input")
    .argument(
      "[inputs...]",
      "what is varied: rates/pris/amount=450000..550000/25000, …/fte=8;9;10 or …/starts=2012",
    )
    .option("--figure <path>", "the figure, such as cost/2013 or fte/unit=herberger/2012")
    .addOption(
      new Option("--inputs", "list what can be varied, with its path and value").conflicts([
        ...["figure", "target", "bound", "signs", "unit"],
      ]),
    );
  tableFormatOptions(viewOptions(command), "1000kr")
    .option(
      "--target <number>",
      "search for the value that keeps the figure within this: 1.500.000, 1,5 mio., or FTE",
    )
    .addOption(
      new Option(
        "--bound <bound>",
        "whether the target is a most or a least (default: atMost)",
      ).choices(["atMost", "atLeast"]),
    )
    .addOption(signsOption())
    .hook("preAction", (_, action) => refuseHalfQuestions(action))
    .action(async (file: string, inputs: string[], asked: SensitivityOptions) => {
      await withPlan("sensitivity", file, asked, (document, locale) =>
        answered(document, inputs, byIds(document.plan, asked), locale),
      );
    });
}
