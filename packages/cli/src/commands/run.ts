import type { Command } from "commander";
import {
  byOption,
  dimensionsOf,
  footingOption,
  measureOption,
  tableFormatOptions,
  type FootingOptions,
  type TableFormatOptions,
} from "../options.js";
import { headingOf, overview } from "../overview.js";
import { tableKinds } from "../table-kinds.js";
import { byIds, evaluateAs, viewOptions, type ViewOptions } from "../view-options.js";
import { reportFindings, withPlan } from "../with-plan.js";
import { writeReport, writtenFor } from "../write-tables.js";

interface RunOptions extends ViewOptions, TableFormatOptions, FootingOptions {
  readonly by?: readonly string[];
  readonly measure?: "cost" | "fte";
}

export function addRun(program: Command): void {
  const command = program
    .command("run")
    .description("calculate a plan and show what it comes to")
    .argument("<plan>", "plan file, or - for standard input");
  footingOption(tableFormatOptions(viewOptions(command), "1000kr"))
    .addOption(byOption("one table grouped by these instead"))
    .addOption(measureOption())
    .action(async (file: string, asked: RunOptions) => {
      const { by, measure, unit, footing } = asked;
      if (measure && !by) command.error("error: option '--measure' needs '--by'");
      await withPlan("run", file, asked, (document, locale) => {
        const options = byIds(document.plan, asked);
        const { proposal } = options;
        const outcome = evaluateAs(document.plan, options);
        const settings = {
          locale,
          ...(unit === undefined ? {} : { unit }),
          ...(footing === undefined ? {} : { footing }),
          ...(proposal === undefined ? {} : { proposal }),
        };
        const report = by
          ? {
              heading: headingOf(outcome, locale),
              tables: [
                tableKinds.grouped.make(outcome, {
                  ...settings,
                  by: dimensionsOf(by),
                  ...(measure && { measure }),
                }),
              ],
            }
          : overview(outcome, settings);
        writeReport(report, writtenFor("run", document, outcome, locale), options);
        return reportFindings(outcome, locale, options.format);
      });
    });
}
