import { Command, CommanderError } from "commander";
import { addAppraise } from "./commands/appraise.js";
import { addCombine } from "./commands/combine.js";
import { addCompare } from "./commands/compare.js";
import { addDiff } from "./commands/diff.js";
import { addExplain } from "./commands/explain.js";
import { addExport } from "./commands/export.js";
import { addInit } from "./commands/init.js";
import { addMemo } from "./commands/memo.js";
import { addPortfolio } from "./commands/portfolio.js";
import { addRead } from "./commands/read.js";
import { addRestate } from "./commands/restate.js";
import { addRun } from "./commands/run.js";
import { addSchema } from "./commands/schema.js";
import { addSensitivity } from "./commands/sensitivity.js";
import { addTable } from "./commands/table.js";
import { addValidate } from "./commands/validate.js";
import { addVerify } from "./commands/verify.js";
import { programVersion } from "./program-version.js";
import { refuseRepeatedOptions } from "./given-once.js";

const exitCodes = `
Exit codes: 0 all is well; 1 calculated, with findings to look at; 2 the input cannot be used.
A plan is a JSON file; comments and trailing commas are allowed. Begin one with "aarsvaerk init".
Every command that takes a plan also takes a workbook made by "aarsvaerk export", with what was changed in it.`;

function buildProgram(): Command {
  const program = new Command("aarsvaerk")
    .description("Staffing budgets that add up and say where every figure comes from.")
    .version(programVersion())
    .addHelpText("after", exitCodes)
    .exitOverride();
  for (const add of [
    addRun,
    addTable,
    addExplain,
    addRestate,
    addCompare,
    addAppraise,
    addCombine,
    addSensitivity,
    addPortfolio,
    addExport,
    addRead,
    addVerify,
    addDiff,
    addMemo,
    addValidate,
    addInit,
    addSchema,
  ])
    add(program);
  refuseRepeatedOptions(program);
  return program;
}

/** Reads the command line and does what it says. The exit code is left in `process.exitCode`. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  try {
    await buildProgram().parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // commander has written its message, or the help it was asked for.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
