import { Decimal, exact, type Ratio } from "@aarsvaerk/core";
import { cellsOf, within, type CellXml } from "./cell-xml.js";
import { partText, sheetParts, unpack, type Parts } from "./package-parts.js";
import { decodeXml } from "./xml-text.js";

/** What a spreadsheet program says a cell holds. */
export type CellValue = {
  /** As the program writes it, without `=`. */
  readonly formula?: string;
} & (
  | { readonly kind: "number"; readonly value: Ratio }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
);

/** Values by sheet, then by address (`B4`). Empty cells are not there. */
export type SheetValues = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/** Reads the values that stand in an .xlsx file: those of the program that saved it last. */
export function readSheetValues(bytes: Uint8Array): SheetValues {
  const parts = unpack(bytes);
  const shared = sharedTexts(parts);
  return new Map(
    sheetParts(parts).map(({ name, part }) => [name, valuesOf(partText(parts, part), shared)]),
  );
}

function valuesOf(sheetXml: string, shared: readonly string[]): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const cell of cellsOf(sheetXml)) {
    const value = valueOf(cell, shared);
    if (value) values.set(cell.address, value);
  }
  return values;
}

function valueOf({ type, inner }: CellXml, shared: readonly string[]): CellValue | undefined {
  const written = within(inner, "v");
  const formula = within(inner, "f");
  const about = formula === undefined ? {} : { formula: decodeXml(formula) };
  if (type === "inlineStr")
    return { ...about, kind: "text", value: textRuns(within(inner, "is") ?? "") };
  if (written === undefined) return undefined;
  switch (type) {
    case "n":
      return written === ""
        ? undefined
        : { ...about, kind: "number", value: exact(new Decimal(written)) };
    case "s":
      return { ...about, kind: "text", value: shared[Number(written)]! };
    case "str":
      return { ...about, kind: "text", value: decodeText(written) };
    case "b":
      return { ...about, kind: "boolean", value: written === "1" };
    case "e":
      return { ...about, kind: "error", value: decodeXml(written) };
    default:
      throw new Error(`a cell has the unknown type ${type}`);
  }
}

function sharedTexts(parts: Parts): string[] {
  const part = "xl/sharedStrings.xml";
  if (!(part in parts)) return [];
  return [...partText(parts, part).matchAll(/<si\b[^>]*?(?:\/>|>([^]*?)<\/si>)/g)].map(
    ([, inner = ""]) => textRuns(inner),
  );
}

/** The text of one or several runs, without how it is read aloud (`rPh`). */
const textRuns = (inner: string): string =>
  [...inner.replace(/<rPh\b[^]*?<\/rPh>/g, "").matchAll(/<t\b[^>]*?(?:\/>|>([^]*?)<\/t>)/g)]
    .map(([, text = ""]) => decodeText(text))
    .join("");

/** Spreadsheets write characters that XML forbids as `_x0007_`. */
const decodeText = (text: string): string =>
  decodeXml(text).replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
