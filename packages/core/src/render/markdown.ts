import type { Row, Table } from "../tables/table.js";
import { cellText, isSum, oneLine } from "./content.js";

/** Writes a table as GitHub Markdown. */
export function renderMarkdown(table: Table): string {
  const caption = marked(inline(table.caption), "**");
  const header = [table.corner, ...table.columns.map(({ label }) => label)].map(inline);
  const alignment = table.columns.map(({ kind }) => (kind === "figure" ? "---:" : "---"));
  const rows = table.rows.map((row) => tableLine(rowCells(row, table)));
  const notes = table.notes.map(listItem).filter((note) => note !== "");
  return [
    ...(caption === "" ? [] : [caption, ""]),
    tableLine(header),
    tableLine(["---", ...alignment]),
    ...rows,
    ...(notes.length === 0 ? [] : [""]),
    ...notes.map((note) => `- ${note}`),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function rowCells(row: Row, { columns, locale }: Table): string[] {
  if (row.kind === "section") return [marked(inline(row.label), "*"), ...columns.map(() => "")];
  const texts = row.cells.map((cell) => inline(cellText(cell, locale)));
  const cells = [inline(row.label), ...texts];
  return isSum(row) ? cells.map((cell) => marked(cell, "**")) : cells;
}

function tableLine(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === "" ? " |" : ` ${cell} |`)).join("")}`;
}

/** Empty emphasis would show its asterisks. */
function marked(text: string, mark: "*" | "**"): string {
  return text === "" ? "" : mark + text + mark;
}

/**
 * Escapes what means something inside a line. A leading `=` means nothing in Markdown, but much to
 * the spreadsheet someone pastes the source into.
 */
function inline(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~$]/gu, "\\$&")
    .replace(/&(?=#?\w+;)/gu, "\\&")
    .replace(/^=/u, "\\=");
}

/** Escapes also what would begin a heading, a list or a rule at the start of a list item. */
function listItem(text: string): string {
  return inline(text)
    .replace(/^[-+#]/u, "\\$&")
    .replace(/^(\d+)([.)])(?= |$)/u, "$1\\$2");
}
