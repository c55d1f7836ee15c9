import {
  renderPicture,
  renderTable,
  type Locale,
  type Outcome,
  type Picture,
  type Table,
} from "@aarsvaerk/core";
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
  /** Drawn below their tables, where the format can. */
  readonly pictures?: ReadonlyMap<Table, readonly Picture[]>;
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
  ".budget-picture { display: block; max-width: 640px; height: auto; margin-block-end: 2em; } " +
  "li { overflow-wrap: anywhere; } " +
  "@media (max-width: 400px) { .budget-table { font-size: 0.75em; } }";

/** A whole page, since it is opened in a browser to be printed or copied into Word. */
function asHtml({ heading, tables, pictures }: Report, locale: Locale): string {
  const name = escapeHtml(heading?.title ?? tables[0]?.caption ?? "");
  return [
    "<!doctype html>\n",
    `<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n`,
    `<title>${name}</title>\n<style>${pageStyle}</style>\n</head>\n`,
    "<body>\n",
    ...(heading ? [`<h1>${name}</h1>\n<p>${escapeHtml(heading.introduction)}</p>\n`] : []),
    ...tables.flatMap((table) => [
      renderTable(table, { format: "html" }),
      ...(pictures?.get(table) ?? []).map((picture) => renderPicture(picture)),
    ]),
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

/** What a report is written for: its language, the plans that it must not replace, its JSON. */
export interface Written {
  readonly locale: Locale;
  readonly plans: readonly string[];
  /** The whole JSON output around the tables. */
  readonly json: (content: object) => string;
}

/** A report on one evaluated plan. */
export const writtenFor = (
  command: string,
  document: PlanDocument,
  outcome: Outcome,
  locale: Locale,
): Written => ({
  locale,
  plans: [document.file],
  json: (content) => documentJson(command, document, outcome, locale, content),
});

/** Writes a report in the format that was asked for. */
export function writeReport(report: Report, written: Written, options: TableFormatOptions): void {
  const { locale, plans, json } = written;
  const text =
    options.format === "json"
      ? json({ tables: report.tables.map(tableJson) })
      : textOf(report, options, locale);
  write(text, options, plans);
}
