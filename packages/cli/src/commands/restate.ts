import { yearsOf, type Plan } from "@aarsvaerk/core";
import type { Command } from "commander";
import { tableFormatOptions, type TableFormatOptions } from "../options.js";
import { levelOf, type PriceLevel } from "../restatement/level.js";
import { restatement } from "../restatement/restatement.js";
import { byIds, evaluateAs, viewOf, viewOptions, type ViewOptions } from "../view-options.js";
import { reportFindings, withPlan } from "../with-plan.js";
import { writeReport, writtenFor } from "../write-tables.js";

/** The plan's own level, each of its years, and current prices. */
function levelsOf(plan: Plan): PriceLevel[] {
  const years = new Set([plan.priceLevel, ...yearsOf(plan.years)]);
  return [...[...years].sort(), "current"];
}

export function addRestate(program: Command): void {
  const command = program
    .command("restate")
    .description("show the costs at several price levels side by side")
    .argument("<plan>", "plan file, or - for standard input");
  tableFormatOptions(viewOptions(command), "kr").action(
    async (file: string, asked: ViewOptions & TableFormatOptions) => {
      await withPlan("restate", file, asked, (document, locale) => {
        const { plan } = document;
        const options = byIds(plan, asked);
        const { priceLevel, unit = "kr", proposal } = options;
        const view = viewOf(options);
        // Findings are told in the plan's own prices; and if these cannot be worked out, none can.
        const outcome = evaluateAs(plan, options);
        const levels = priceLevel === undefined ? levelsOf(plan) : [priceLevel];
        const table = restatement(
          plan,
          levels.map((level) => levelOf(plan, view, level)),
          { locale, unit, ...(proposal === undefined ? {} : { proposal }) },
        );
        writeReport({ tables: [table] }, writtenFor("restate", document, outcome, locale), options);
        return reportFindings(outcome, locale, options.format);
      });
    },
  );
}
