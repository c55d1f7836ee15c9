import type { Cell, Column, Row, Table } from "../tables/table.js";
import { cellText, isSetIn, isSum, rowGroups } from "./content.js";
import { escapeMarkup } from "./escape-markup.js";

/*
 * Styles stand on the elements, not in a style sheet: Word and mail programs keep only these, and a
 * fragment must not restyle the page it is put into. The classes are for such a page, whose rules
 * prevail with `!important`. There are no ids, so the same table may stand on a page twice.
 */
const tableStyle = "border-collapse:collapse;font-variant-numeric:tabular-nums";
const cellStyle = "padding:0.15em 0.6em";
const rule = "1px solid";
const alignment = { figure: "text-align:right", text: "text-align:left" };

/** Writes a table as an HTML fragment: a figure that holds the table and its notes. */
export function renderHtml(table: Table): string {
  const caption = escapeMarkup(table.caption);
  const notes = table.notes.map(escapeMarkup).filter((note) => note !== "");
  return [
    `<figure class="budget-table" lang="${table.locale}" style="margin:0">`,
    `<table style="${tableStyle}">`,
    ...(caption === "" ? [] : [`<caption style="${alignment.text}">${caption}</caption>`]),
    "<thead>",
    headerRow(table),
    "</thead>",
    ...rowGroups(table.rows).flatMap((group) => [
      "<tbody>",
      ...group.map((row) => bodyRow(row, group, table)),
      "</tbody>",
    ]),
    "</table>",
    ...(notes.length === 0 ? [] : ["<ul>", ...notes.map((note) => `<li>${note}</li>`), "</ul>"]),
    "</figure>",
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function headerRow({ corner, columns }: Table): string {
  const labels = columns.map(({ label, kind }) => columnHeader(label, kind));
  return `<tr>${columnHeader(corner, "text")}${labels.join("")}</tr>`;
}

/** A header without text confuses a screen reader, so an empty one is an ordinary cell. */
function columnHeader(label: string, kind: Column["kind"]): string {
  const text = escapeMarkup(label);
  const style = styles(alignment[kind], `border-bottom:${rule}`);
  if (text === "") return `<td${style}></td>`;
  return `<th scope="col"${className(kind)}${style}>${text}</th>`;
}

function bodyRow(row: Row, group: readonly Row[], table: Table): string {
  const cells = row.kind === "section" ? sectionCell(row, table) : dataCells(row, group, table);
  return `<tr class="${row.kind}">${cells}</tr>`;
}

function sectionCell({ label }: Row, { columns }: Table): string {
  const style = styles(alignment.text, "font-weight:normal", "font-style:italic");
  return `<th scope="rowgroup" colspan="${columns.length + 1}"${style}>${escapeMarkup(label)}</th>`;
}

function dataCells(row: Row, group: readonly Row[], table: Table): string {
  const total = row.kind === "total" ? [`border-top:${rule}`] : [];
  const bold = isSum(row) ? ["font-weight:bold"] : [];
  // Browsers and Word set a row header bold and centred unless told otherwise.
  const weight = isSum(row) ? bold : ["font-weight:normal"];
  const indent = isSetIn(row, group) ? ["padding-left:1.8em"] : [];
  const style = styles(alignment.text, ...weight, ...total, ...indent);
  const cells = table.columns.map(({ kind }, index) => {
    const attributes = className(kind) + styles(alignment[kind], ...bold, ...total);
    return `<td${attributes}>${cellHtml(row.cells[index], table)}</td>`;
  });
  return `<th scope="row"${style}>${escapeMarkup(row.label)}</th>${cells.join("")}`;
}

function styles(...declarations: readonly string[]): string {
  return ` style="${[cellStyle, ...declarations].join(";")}"`;
}

function cellHtml(cell: Cell | undefined, { locale }: Table): string {
  return cell ? escapeMarkup(cellText(cell, locale)) : "";
}

function className(kind: Column["kind"]): string {
  return kind === "figure" ? ` class="figure"` : "";
}
