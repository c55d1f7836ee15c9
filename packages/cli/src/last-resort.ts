import { locales } from "@aarsvaerk/core";
import { printable } from "./terminal.js";
import { cliTexts, defaultLocale } from "./text/index.js";

/** The language asked for, read without the parser that may be what has failed. */
function localeAskedFor(): (typeof locales)[number] {
  const text = process.argv.join("\n");
  const asked = /^--locale[=\n](\w+)$/m.exec(text)?.[1];
  return locales.find((locale) => locale === asked) ?? defaultLocale;
}

/** What nobody foresaw ends in one line, not in a stack trace that means nothing to its reader. */
export function lastResort(error: unknown): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const short = printable(message).slice(0, 300);
  process.stderr.write(`${cliTexts[localeAskedFor()].unexpected(short)}\n`);
  process.exit(2);
}

/** `aarsvaerk … | head` closes the pipe when it has seen enough: that is no error. */
export function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  throw error;
}
