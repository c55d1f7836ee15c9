import { renderTable, type Locale, type Outcome, type Table } from "@aarsvaerk/core";
import { findingLines } from "./findings.js";
import { htmlPage } from "./html-page.js";
import type { PlanDocument } from "./input/plan-document.js";
import { documentJson } from "./json/document-json.js";
import { tableJson } from "./json/table-json.js";
import type { TableFormatOptions } from "./options.js";
import { screenFor, write } from "./output.js";
import type { Heading, Report, Written } from "./report.js";
import { cliTexts } from "./text/index.js";
import { printable, styleOf, wrapLine, type Screen } from "./terminal.js";

export type { Heading, Report, Written } from "./report.js";

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

function asMarkdown({ heading, tables }: Report, { locale, findings = [] }: Written): string {
  return [
    ...(heading
      ? [`# ${escapeMarkdown(heading.title)}\n`, `${escapeMarkdown(heading.introduction)}\n`]
      : []),
    ...tables.map((table) => renderTable(table, { format: "markdown" })),
    ...(findings.length === 0 ? [] : [`**${cliTexts[locale].findings}**\n`]),
    ...(findings.length === 0 ? [] : [bulletList(findings)]),
  ].join("\n");
}

const bulletList = (lines: readonly string[]): string =>
  lines.map((line) => `- ${escapeMarkdown(line)}\n`).join("");

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

function textOf(report: Report, written: Written, { format, bom, ...to }: TableFormatOptions) {
  switch (format) {
    case "markdown":
      return asMarkdown(report, written);
    case "html":
      return htmlPage(report, written);
    case "csv":
      return asCsv(report, bom ?? false);
    default:
      return asText(report, screenFor(to));
  }
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
  findings: findingLines([outcome], locale),
  json: (content) => documentJson(command, document, outcome, locale, content),
});

/** Writes a report in the format that was asked for. */
export function writeReport(report: Report, written: Written, options: TableFormatOptions): void {
  const { plans, json } = written;
  const text =
    options.format === "json"
      ? json({ tables: report.tables.map(tableJson) })
      : textOf(report, written, options);
  write(text, options, plans);
}
