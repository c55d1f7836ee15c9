import type { Locale } from "@aarsvaerk/core";
import type { CellStyle } from "hucre/xlsx";
import type { Cell } from "../../sheet/workbook.js";
import { formatCode, isNumeric } from "./formats.js";
import { looks } from "./look.js";
import { shownText } from "./shown-text.js";

/** With these a program takes what is typed for a formula, or cuts what it should keep. */
const readsAsFormula = /^[=+\-@\t\r]/;

/** Text that must not become a formula when a person opens the cell and presses Enter. */
const needsQuotePrefix = ({ content }: Cell): boolean =>
  content.kind === "text" && readsAsFormula.test(content.text);

/** `@` keeps a program from reading what is typed as a number or a date; a formula would turn into text. */
const textCode = ({ content, format, role }: Cell): string | undefined =>
  format === "text" && role === "input" && content.kind !== "formula" ? "@" : undefined;

/** What the looks of a cell depend on besides the cell. */
export interface CellPlace {
  /** A heading above quantities. */
  readonly aboveNumbers: boolean;
  /** In the first column of the sheet. */
  readonly isFirst: boolean;
  /** Laid across the page. */
  readonly isLone: boolean;
}

const isText = (cell: Cell): boolean => shownText(cell) !== undefined;

function alignmentOf(cell: Cell, { aboveNumbers, isFirst, isLone }: CellPlace) {
  const wrap = isLone ? { wrapText: true } : {};
  if (cell.format === "flag") return { horizontal: "center" } as const;
  // Numbers stand to the right of their own; their headings, and words among them, join them.
  if (isNumeric(cell.format) || aboveNumbers)
    return isText(cell) ? ({ horizontal: "right" } as const) : {};
  // The column before may end in figures.
  const isApart = !isFirst && isText(cell);
  return isApart ? ({ ...wrap, horizontal: "left", indent: 1 } as const) : wrap;
}

/**
 * The style of a cell. hucre knows no quote prefix: it is asked for by `hidden`, which nothing else uses,
 * and put in its place when the styles are written.
 */
export function styleOf(cell: Cell, locale: Locale, place: CellPlace): CellStyle {
  const look = looks[cell.role];
  const numFmt = formatCode(cell.format, locale) ?? textCode(cell);
  const quoted = needsQuotePrefix(cell) ? { hidden: true } : undefined;
  return {
    ...look,
    alignment: { ...look.alignment, ...alignmentOf(cell, place) },
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(quoted ? { protection: { ...look.protection, ...quoted } } : {}),
  };
}

/** Puts the quote prefix where `hidden` asked for it. */
const withQuotePrefix = (stylesXml: string): string =>
  stylesXml.replace(
    /<xf ([^>]*[^/>])>((?:(?!<\/xf>).)*)<protection([^>]*) hidden="1"\/><\/xf>/g,
    (_whole, attributes: string, inner: string, others: string) => {
      const protection = others === "" ? "" : `<protection${others}/>`;
      const applied =
        others === "" ? attributes.replace(' applyProtection="true"', "") : attributes;
      return `<xf ${applied} quotePrefix="1">${inner}${protection}</xf>`;
    },
  );

/** The standard wants the size of a font before its colour. */
const withFontsInOrder = (stylesXml: string): string =>
  stylesXml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1");

/** The styles as hucre writes them, completed and in order. */
export const completedStyles = (stylesXml: string): string =>
  withFontsInOrder(withQuotePrefix(stylesXml));
