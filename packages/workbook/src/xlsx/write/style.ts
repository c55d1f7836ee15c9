import type { Locale } from "@aarsvaerk/core";
import type { CellStyle } from "hucre/xlsx";
import type { Cell } from "../../sheet/workbook.js";
import { formatCode } from "../../look/formats.js";
import { alignmentOf, typedAsText, type CellPlace } from "../../look/placed-cell.js";
import { looks } from "./look.js";

/** With these a program takes what is typed for a formula, or cuts what it should keep. */
const readsAsFormula = /^[=+\-@\t\r]/;

/** Text that must not become a formula when a person opens the cell and presses Enter. */
export const needsQuotePrefix = ({ content }: Cell): boolean =>
  content.kind === "text" && readsAsFormula.test(content.text);

/**
 * The style of a cell. hucre knows no quote prefix: it is asked for by `hidden`, which nothing else uses,
 * and put in its place when the styles are written.
 */
export function styleOf(cell: Cell, locale: Locale, place: CellPlace): CellStyle {
  const look = looks[cell.role];
  const numFmt = formatCode(cell.format, locale) ?? (typedAsText(cell) ? "@" : undefined);
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
