import { strToU8 } from "fflate";
import { cellsOf, replaceCells, within, type CellXml } from "./cell-xml.js";
import { pack, partText, referenceOf, rewriteSheets, sheetParts, unpack } from "./package-parts.js";
import { encodeXml } from "./xml-text.js";

/** A cell of a file, by its sheet and address. */
export interface CellPlace {
  readonly sheet: string;
  /** `B4`. */
  readonly address: string;
}

/** The cells of an .xlsx file that hold formulas, sheet by sheet. */
export function formulaCells(bytes: Uint8Array): CellPlace[] {
  const parts = unpack(bytes);
  return sheetParts(parts).flatMap(({ name: sheet, part }) =>
    cellsOf(partText(parts, part))
      .filter(hasFormula)
      .map(({ address }) => ({ sheet, address })),
  );
}

/** The file with a wrong value beside every formula, so that a program that does not compute is caught. */
export const poisonCachedValues = (bytes: Uint8Array): Uint8Array =>
  rewriteSheets(bytes, (xml) =>
    replaceCells(xml, (cell) => (hasFormula(cell) ? poisoned(cell) : undefined)),
  );

function poisoned({ tag, type, inner }: CellXml): string {
  const value = { str: "poison", b: within(inner, "v") === "1" ? "0" : "1" }[type] ?? "-98765.4321";
  const kept = inner.replace(/<v\b[^>]*?(?:\/>|>[^]*?<\/v>)/, "");
  // What was an error becomes a number, which looks more innocent.
  return `<c${tag.replace(' t="e"', "")}>${kept}<v>${value}</v></c>`;
}

/** The file with one formula changed: a hundredth more, or a letter. Its cached values stay. */
export function sabotageFormula(bytes: Uint8Array, { sheet, address }: CellPlace): Uint8Array {
  return rewriteCell(bytes, { sheet, address }, ({ tag, type, inner }) => {
    if (!within(inner, "f")) throw new Error(`${sheet}!${address} holds no formula`);
    const more = type === "str" ? "&amp;&quot;x&quot;" : "+0.01";
    return `<c${tag}>${inner.replace(/(<f\b[^>]*>)([^]*?)(<\/f>)/, `$1($2)${more}$3`)}</c>`;
  });
}

/** The file with another value typed into an input cell; nothing is computed. */
export function setCell(bytes: Uint8Array, place: CellPlace, value: number | string): Uint8Array {
  return rewriteCell(bytes, place, (cell) => {
    if (hasFormula(cell)) throw new Error(`${place.sheet}!${place.address} is no input`);
    const tag = cell.tag.replace(/\st="[^"]*"/, "");
    return typeof value === "number"
      ? `<c${tag}><v>${value}</v></c>`
      : `<c${tag} t="inlineStr"><is><t xml:space="preserve">${encodeXml(value)}</t></is></c>`;
  });
}

/** Where the one cell of a defined name is. */
export function placeOf(bytes: Uint8Array, name: string): CellPlace {
  const reference = referenceOf(unpack(bytes), name);
  const [, quoted, plain, column, row] =
    /^(?:'((?:[^']|'')*)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? [];
  if (column === undefined || row === undefined)
    throw new Error(`${name} is not one cell: ${reference}`);
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", address: column + row };
}

function rewriteCell(
  bytes: Uint8Array,
  { sheet, address }: CellPlace,
  rewrite: (cell: CellXml) => string,
): Uint8Array {
  const parts = unpack(bytes);
  const part = sheetParts(parts).find(({ name }) => name === sheet)?.part;
  if (part === undefined) throw new Error(`the file has no sheet ${sheet}`);
  const xml = partText(parts, part);
  if (!cellsOf(xml).some((cell) => cell.address === address))
    throw new Error(`${sheet} has no cell ${address}`);
  const rewritten = replaceCells(xml, (cell) =>
    cell.address === address ? rewrite(cell) : undefined,
  );
  return pack({ ...parts, [part]: strToU8(rewritten) });
}

const hasFormula = ({ inner }: CellXml): boolean => within(inner, "f") !== undefined;
