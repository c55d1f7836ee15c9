import {
  amountUnits,
  dimensionNamed,
  dimensions,
  locales,
  ProblemError,
  type AmountUnit,
  type Dimension,
  type Footing,
  type Locale,
} from "@aarsvaerk/core";
import { Option, type Command } from "commander";
import type { Destination } from "./output.js";

export const tableFormats = ["text", "markdown", "html", "csv", "json"] as const;
type TableFormat = (typeof tableFormats)[number];
export type TextFormat = "text" | "json";

export interface LanguageOptions<Format = TableFormat> extends Destination {
  readonly locale?: Locale;
  readonly format: Format;
}

export interface TableFormatOptions extends LanguageOptions {
  readonly bom?: true;
  readonly unit?: AmountUnit;
}

export interface FootingOptions {
  readonly footing?: Footing;
}

/** Names separated by commas. */
export function list(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The dimensions that a table is grouped by, checked where the language of the message is known. */
export function dimensionsOf(names: readonly string[]): Dimension[] {
  return names.map((found) => {
    const known = dimensionNamed(found);
    if (known) return known;
    throw new ProblemError([
      { code: "unknownValue", path: ["--by"], found, expected: [...dimensions, "account:…"] },
    ]);
  });
}

export const byOption = (description: string): Option =>
  new Option("--by <dimensions>", `${description}: ${dimensions.join(",")},account:NAME`).argParser(
    list,
  );

export const signsOption = (): Option =>
  new Option("--signs <signs>", "what is positive (default: expenditure)").choices([
    "expenditure",
    "saving",
  ]);

export const measureOption = (): Option =>
  new Option("--measure <measure>", "what --by counts (default: cost)").choices(["cost", "fte"]);

/** The language of what is printed, and its form. */
export const formOptions = (command: Command, formats: readonly string[]): Command =>
  command
    .addOption(
      new Option("--locale <language>", "language of the output (default: the plan's)").choices(
        locales,
      ),
    )
    .addOption(new Option("--format <format>", "how to write it").choices(formats).default("text"));

export const languageOptions = (command: Command, formats: readonly string[]): Command =>
  formOptions(command, formats).option(
    "-o, --output <file>",
    "write to this file instead, replacing it",
  );

export function tableFormatOptions(command: Command, defaultUnit: AmountUnit): Command {
  return languageOptions(command, tableFormats)
    .option("--bom", "begin CSV with a byte order mark, by which Excel recognises UTF-8")
    .addOption(
      new Option("--unit <unit>", `unit of the amounts (default: ${defaultUnit})`).choices(
        amountUnits,
      ),
    )
    .hook("preAction", (_, action) => {
      const { bom, format } = action.opts<TableFormatOptions>();
      if (bom && format !== "csv") action.error("error: option '--bom' needs '--format csv'");
    });
}

export function footingOption(command: Command): Command {
  return command.addOption(
    new Option(
      "--footing <footing>",
      "round each figure by itself, or so that the printed table adds up (default: independent)",
    ).choices(["independent", "controlled"]),
  );
}
