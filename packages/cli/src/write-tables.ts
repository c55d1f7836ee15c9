import { renderTable, type Locale, type Outcome, type Table } from "@aarsvaerk/core";
import type { PlanDocument } from "./input/plan-document.js";
import { documentJson } from "./json/document-json.js";
import { tableJson } from "./json/table-json.js";
import type { TableFormatOptions } from "./options.js";
import { screenFor, write } from "./output.js";
import { printable, styleOf, wrapLine, type Screen } from "./terminal.js";

/** What stands over an overview. */
export interface Heading {
  readonly title: string;
  readonly introduction: string;
  /** What else could be asked for: a hint to whoever sits at the terminal, and no part of a document. */
  readonly choices: readonly string[];
}

/** What a command shows. */
export interface Report {
  readonly heading?: Heading;
  readonly tables: readonly Table[];
}

function headingLines({ title, introduction, choices }: Heading, { width, colors }: Screen) {
  const below = [introduction, ...choices].flatMap((line) => wrapLine(printable(line), width));
  return [colors.bold(printable(title)), ...below, ""];
}

function asText({ heading, tables }: Report, screen: Screen): string {
  const { width } = screen;
  const options = { ...(width === undefined ? {} : { width }), style: styleOf(screen) };
  return [
    ...(heading ? headingLines(heading, screen).map((line) => `${line}\n`) : []),
    tables.map((table) => renderTable(table, { format: "text", ...options })).join("\n"),
  ].join("");
}

const escapeMarkdown = (text: string): string =>
  printable(text).replace(/[\\`*_[\]<>|~$&#]/gu, "\\$&");

function asMarkdown({ heading, tables }: Report): string {
  return [
    ...(heading
      ? [`# ${escapeMarkdown(heading.title)}\n`, `${escapeMarkdown(heading.introduction)}\n`]
      : []),
    ...tables.map((table) => renderTable(table, { format: "markdown" })),
  ].join("\n");
}

const htmlReferences: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escapeHtml = (text: string): string =>
  printable(text).replace(/[&<>]/gu, (character) => htmlReferences[character] ?? "");

/**
 * The page follows the reader's light or dark, and a table wider than a narrow window scrolls by
 * itself. The tables carry what Word needs with them; this is for the browser only.
 */
const pageStyle =
  ":root { color-scheme: light dark; } " +
  "body { font-family: system-ui, sans-serif; line-height: 1.4; } " +
  ".budget-table { overflow-x: auto; margin-block-end: 2em !important; } " +
  "h1 { font-size: 1.4em; } caption { font-weight: bold; padding-block-end: 0.4em; } " +
  "li { overflow-wrap: anywhere; } " +
  "@media (max-width: 400px) { .budget-table { font-size: 0.75em; } }";

/** A whole page, since it is opened in a browser to be printed or copied into Word. */
function asHtml({ heading, tables }: Report, locale: Locale): string {
  const name = escapeHtml(heading?.title ?? tables[0]?.caption ?? "");
  return [
    "<!doctype html>\n",
    `<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n`,
    `<title>${name}</title>\n<style>${pageStyle}</style>\n</head>\n`,
    "<body>\n",
    ...(heading ? [`<h1>${name}</h1>\n<p>${escapeHtml(heading.introduction)}</p>\n`] : []),
    ...tables.map((table) => renderTable(table, { format: "html" })),
    "</body>\n</html>\n",
  ].join("");
}

/** One table is a file to import; several stand below each other, each under its caption. */
function asCsv({ tables }: Report, bom: boolean): string {
  const [first] = tables;
  if (first && tables.length === 1) return renderTable(first, { format: "csv", bom });
  const blocks = tables.map((table) => {
    const caption: Table = { ...table, corner: table.caption, columns: [], rows: [] };
    return [caption, table].map((each) => renderTable(each, { format: "csv" })).join("");
  });
  return (bom ? "\uFEFF" : "") + blocks.join("\r\n");
}

function textOf(report: Report, { format, bom, ...to }: TableFormatOptions, locale: Locale) {
  switch (format) {
    case "markdown":
      return asMarkdown(report);
    case "html":
      return asHtml(report, locale);
    case "csv":
      return asCsv(report, bom ?? false);
    default:
      return asText(report, screenFor(to));
  }
}

/** Writes a report in the format that was asked for. */
export function writeReport(
  command: string,
  report: Report,
  { document, outcome, locale }: { document: PlanDocument; outcome: Outcome; locale: Locale },
  options: TableFormatOptions,
): void {
  const text =
    options.format === "json"
      ? documentJson(command, document, outcome, locale, { tables: report.tables.map(tableJson) })
      : textOf(report, options, locale);
  write(text, options, [document.file]);
}
