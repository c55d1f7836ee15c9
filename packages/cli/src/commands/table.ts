import { type Locale, type Outcome, type Table } from "@aarsvaerk/core";
import { Option, type Command } from "commander";
import { expectedFigure } from "../arguments/expected-figure.js";
import { BadInput } from "../input/complaint.js";
import {
  byOption,
  dimensionsOf,
  footingOption,
  measureOption,
  tableFormatOptions,
  type FootingOptions,
  type TableFormatOptions,
} from "../options.js";
import {
  isPossible,
  tableKind,
  tableNames,
  type TableName,
  type TableSettings,
} from "../table-kinds.js";
import { cliTexts } from "../text/index.js";
import { byIds, evaluateAs, viewOptions, type ViewOptions } from "../view-options.js";
import { reportFindings, withPlan } from "../with-plan.js";
import { writeReport, writtenFor } from "../write-tables.js";

interface TableCommandOptions extends ViewOptions, TableFormatOptions, FootingOptions {
  readonly table: TableName;
  readonly thereafter?: true;
  readonly total?: true;
  readonly financing?: true;
  readonly by?: readonly string[];
  readonly measure?: "cost" | "fte";
  readonly expect?: readonly string[];
}

const special = ["unit", "footing", "expect", "total", "thereafter", "financing", "by", "measure"];

/** An option that would change nothing is a misunderstanding, and is said to be one. */
function refuseIdleOptions(command: Command): void {
  const options = command.opts<TableCommandOptions>();
  const { takes } = tableKind(options.table);
  const idle = special.find((name) => name in options && !takes.includes(name));
  if (idle !== undefined)
    command.error(`error: option '--${idle}' makes no difference to '--table ${options.table}'`);
  if (options.table === "grouped" && !options.by)
    command.error("error: option '--table grouped' needs '--by'");
  if (options.expect && options.footing !== "controlled")
    command.error("error: option '--expect' needs '--footing controlled'");
}

function makeTable(outcome: Outcome, name: TableName, settings: TableSettings): Table {
  const { make, needsPlan, needsView } = tableKind(name);
  const empty = (reason: "needsPlan" | "needsView", key = "") =>
    new BadInput([
      {
        code: "emptyTable",
        text: (locale) => `--table ${name}: ${cliTexts[locale].emptyTable[reason](key)}`,
      },
    ]);
  if (!isPossible(name, outcome)) throw empty("needsPlan", needsPlan);
  const table = make(outcome, settings);
  if (needsView !== undefined && table.rows.length === 0) throw empty("needsView", needsView);
  return table;
}

function settingsOf(options: TableCommandOptions, locale: Locale): TableSettings {
  const { unit, footing, measure, proposal, by, expect, ...flags } = options;
  return {
    locale,
    thereafter: flags.thereafter ?? false,
    total: flags.total ?? false,
    financing: flags.financing ?? false,
    ...(unit === undefined ? {} : { unit }),
    ...(footing === undefined ? {} : { footing }),
    ...(measure === undefined ? {} : { measure }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(by === undefined ? {} : { by: dimensionsOf(by) }),
    ...(expect ? { expected: expect.map((text) => expectedFigure(text, locale)) } : {}),
  };
}

export function addTable(program: Command): void {
  const command = program
    .command("table")
    .description("write one table of a plan, to paste or to import")
    .argument("<plan>", "plan file, or - for standard input")
    .addOption(
      new Option("--table <name>", "which table").choices(tableNames).default("budget-note"),
    );
  footingOption(tableFormatOptions(viewOptions(command), "1000kr"))
    .option("--total", "a column with the sum of the years")
    .option("--thereafter", "a column with what holds permanently after the last year")
    .option("--financing", "a block with who pays")
    .addOption(byOption("what to group by"))
    .addOption(measureOption())
    .addOption(
      new Option(
        "--expect <row;column;figure>",
        "a printed figure that controlled footing must keep; may be repeated",
      ).argParser((text: string, all?: readonly string[]) => [...(all ?? []), text]),
    )
    .hook("preAction", () => refuseIdleOptions(command))
    .action(async (file: string, asked: TableCommandOptions) => {
      await withPlan("table", file, asked, (document, locale) => {
        const options = byIds(document.plan, asked);
        const outcome = evaluateAs(document.plan, options);
        const table = makeTable(outcome, options.table, settingsOf(options, locale));
        writeReport({ tables: [table] }, writtenFor("table", document, outcome, locale), options);
        return reportFindings(outcome, locale, options.format);
      });
    });
}
