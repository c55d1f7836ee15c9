import { fixedText } from "../exact/index.js";
import type { Cell, Table } from "../tables/table.js";
import type { Locale } from "../locale/index.js";
import { oneLine } from "./content.js";

/** What makes a spreadsheet read text as a formula, in its East Asian full width too. */
const formulaStart = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * Writes the header and the rows of a table for a spreadsheet to import. Every line has the same
 * number of fields, a section too. Caption and notes are left out: they would be rows of data.
 */
export function renderCsv(table: Table, { bom = false }: { readonly bom?: boolean }): string {
  const { corner, columns, rows, locale } = table;
  const header = [corner, ...columns.map(({ label }) => label)].map(textField);
  const body = rows.map(({ label, cells }) => [
    textField(label),
    ...columns.map((_, index) => cellField(cells[index], locale)),
  ]);
  const lines = [header, ...body].map((fields) => `${fields.join(";")}\r\n`);
  return (bom ? "\uFEFF" : "") + lines.join("");
}

function cellField(cell: Cell | undefined, locale: Locale): string {
  switch (cell?.kind) {
    case "figure":
      return numberField(fixedText(cell.printed, cell.decimals), locale);
    case "text":
      return textField(cell.text);
    default:
      return "";
  }
}

/** Without group separators, which Excel would read as text; the minus is the ASCII one. */
function numberField(text: string, locale: Locale): string {
  return locale === "en" ? text : text.replace(".", ",");
}

/**
 * The apostrophe is what OWASP recommends. Excel shows it after an import, which is the price of
 * opening a stranger's text without running it.
 */
function textField(text: string): string {
  const line = oneLine(text);
  const safe = formulaStart.test(line) ? `'${line}` : line;
  return /[";]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
