import { renderPicture, renderTable, type Picture } from "@aarsvaerk/core";
import { printable } from "./terminal.js";
import { cliTexts } from "./text/index.js";
import type { Report, Written } from "./report.js";

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escapeHtml = (text: string): string =>
  printable(text).replace(/[&<>]/gu, (character) => references[character] ?? "");

/**
 * The page follows the reader's light or dark. A table or picture wider than a narrow window scrolls by
 * itself, its caption stays in sight. The tables carry what Word needs with them; this is for the
 * browser only.
 */
const pageStyle =
  ":root { color-scheme: light dark; } " +
  "body { font-family: system-ui, sans-serif; line-height: 1.4; } " +
  ".budget-table { overflow-x: auto; margin-block-end: 2em !important; } " +
  "h1 { font-size: 1.4em; } " +
  "caption { font-weight: bold; padding-block-end: 0.4em; " +
  "position: sticky; inset-inline-start: 0; max-width: calc(100vw - 16px); } " +
  ".picture { overflow-x: auto; margin-block-end: 2em; } " +
  ".picture.narrow { display: none; } " +
  ".budget-picture { display: block; width: 100%; max-width: 640px; height: auto; } " +
  ".findings { max-width: 40em; padding: 0.2em 1em; margin-block-end: 2em; " +
  "border-inline-start: 4px solid; border-color: color-mix(in srgb, currentColor 35%, transparent); } " +
  ".findings h2 { font-size: 1em; margin-block: 0.4em; } " +
  ".findings ul { padding-inline-start: 1.2em; margin-block: 0.4em; } " +
  "li { overflow-wrap: anywhere; } " +
  "@media (max-width: 640px) { .picture.wide { display: none; } .picture.narrow { display: block; } } " +
  "@media (max-width: 400px) { .budget-table { font-size: 0.75em; } tbody th { min-width: 8em; } }";

/** As wide as a telephone, or the pane of a spreadsheet program, less the margin of the page. */
const narrowWidth = 300;

/** A picture is laid out for a wide window and for a narrow one; the page shows the one that fits. */
const pictureBlock = (picture: Picture): string => {
  const narrow = { ...picture, id: `${picture.id}-narrow` };
  return [
    `<div class="picture wide">\n${renderPicture(picture)}</div>\n`,
    `<div class="picture narrow">\n${renderPicture(narrow, { width: narrowWidth })}</div>\n`,
  ].join("");
};

function findingsBlock(findings: readonly string[], heading: string): string[] {
  if (findings.length === 0) return [];
  const items = findings.map((finding) => `<li>${escapeHtml(finding)}</li>\n`);
  return [
    `<section class="findings">\n<h2>${heading}</h2>\n<ul>\n`,
    ...items,
    "</ul>\n</section>\n",
  ];
}

/** A whole page, since it is opened in a browser to be printed or copied into Word. */
export function htmlPage(
  { heading, tables, pictures }: Report,
  { locale, findings = [] }: Written,
): string {
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
      ...(pictures?.get(table) ?? []).map(pictureBlock),
    ]),
    ...findingsBlock(findings, cliTexts[locale].findings),
    "</body>\n</html>\n",
  ].join("");
}
