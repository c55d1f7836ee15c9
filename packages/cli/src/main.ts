#!/usr/bin/env node
import { lastResort, leaveQuietly } from "./last-resort.js";
import { runProgram } from "./program.js";

process.on("uncaughtException", lastResort);
process.stdout.on("error", leaveQuietly);
process.stderr.on("error", leaveQuietly);

try {
  await runProgram(process.argv);
} catch (error) {
  lastResort(error);
}
