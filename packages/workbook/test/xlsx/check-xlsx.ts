import { attribute, decodeXml } from "../recalculation/xml-text.js";
import { partText, sheetParts, unpack, type Parts } from "../recalculation/package-parts.js";
import { readSheetValues } from "../recalculation/sheet-values.js";

/** A table as its part states it. */
interface TablePart {
  readonly part: string;
  readonly id: string;
  readonly name: string;
  readonly range: string;
  readonly headers: readonly string[];
}

/** What Microsoft's validator does not look for, and Excel repairs or refuses. */
export function checkXlsx(bytes: Uint8Array): string[] {
  const parts = unpack(bytes);
  return [
    ...checkParts(parts),
    ...checkSheetNames(parts),
    ...checkNames(parts),
    ...checkTables(bytes, parts),
    ...checkFormulas(parts),
    ...checkMerges(parts),
  ];
}

const matches = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, found = ""]) => found);

/** Every part has a kind, and every reference leads to a part. */
function checkParts(parts: Parts): string[] {
  const types = partText(parts, "[Content_Types].xml");
  const defaults = matches(types, /<Default [^>]*Extension="([^"]*)"/g);
  const overrides = matches(types, /<Override [^>]*PartName="\/([^"]*)"/g);
  const untyped = Object.keys(parts).filter(
    (name) =>
      name !== "[Content_Types].xml" &&
      !overrides.includes(name) &&
      !defaults.includes(name.slice(name.lastIndexOf(".") + 1)),
  );
  const absent = overrides.filter((name) => !(name in parts));
  const relations = Object.keys(parts).filter((name) => name.endsWith(".rels"));
  const lost = relations.flatMap((name) => {
    const folder = name.replace(/_rels\/[^/]*$/, "");
    return matches(partText(parts, name), /<Relationship [^>]*Target="([^"]*)"/g)
      .map((target) => new URL(target, `file:///${folder}`).pathname.slice(1))
      .filter((target) => !(target in parts))
      .map((target) => `${name} leads to ${target}, which is not there`);
  });
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...absent.map((name) => `${name} has a content type and is not there`),
    ...lost,
  ];
}

const repeated = (names: readonly string[]): string[] => {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_, at) => lower.indexOf(lower[at]!) < at);
};

function checkSheetNames(parts: Parts): string[] {
  const names = sheetParts(parts).map(({ name }) => name);
  const illegal = names.filter(
    (name) => name.length < 1 || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name),
  );
  return [
    ...illegal.map((name) => `a sheet is called ${name}`),
    ...repeated(names).map((name) => `two sheets are called ${name}`),
  ];
}

/** A1 and R1C1 in any case, and what is no identifier in ASCII. */
const isIllegal = (name: string): boolean =>
  !/^[A-Za-z_\\][\w.\\]*$/.test(name) ||
  /^[A-Za-z]{1,3}\d+$/.test(name) ||
  /^(?:r\d*c?\d*|c\d*)$/i.test(name);

function checkNames(parts: Parts): string[] {
  const tags = [
    ...partText(parts, "xl/workbook.xml").matchAll(/<definedName ([^>]*)>([^<]*)</g),
  ].map(([, tag = "", reference = ""]) => ({
    name: attribute(tag, "name") ?? "",
    scope: attribute(tag, "localSheetId") ?? "",
    reference: decodeXml(reference),
  }));
  const ours = tags.filter(({ name }) => !name.startsWith("_xlnm."));
  const sheets = sheetParts(parts).map(({ name }) => name);
  const lost = tags.filter(({ reference }) => {
    const [, quoted, plain] = /^(?:'((?:[^']|'')*)'|([^'!]+))!\$/.exec(reference) ?? [];
    return !sheets.includes(quoted?.replaceAll("''", "'") ?? plain ?? "");
  });
  return [
    ...ours.filter(({ name }) => isIllegal(name)).map(({ name }) => `a name is called ${name}`),
    ...repeated(tags.map(({ name, scope }) => `${name} ${scope}`)).map(
      (name) => `two names are called ${name}`,
    ),
    ...lost.map(({ name, reference }) => `${name} refers to ${reference}`),
  ];
}

function tablesIn(parts: Parts): TablePart[] {
  return Object.keys(parts)
    .filter((name) => name.startsWith("xl/tables/"))
    .map((part) => {
      const xml = partText(parts, part);
      const tag = /<table ([^>]*)>/.exec(xml)?.[1] ?? "";
      const columns = matches(xml, /<tableColumn ([^>]*?)\/?>/g);
      return {
        part,
        id: attribute(tag, "id") ?? "",
        name: attribute(tag, "displayName") ?? "",
        range: attribute(tag, "ref") ?? "",
        headers: columns.map((column) => attribute(column, "name") ?? ""),
      };
    });
}

/** The text that a header stands for: a new line is written as its number. */
const headerText = (name: string): string =>
  name.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

function addressesAcross(range: string): string[] {
  const [, from = "", row = "", to = ""] = /^([A-Z]+)(\d+):([A-Z]+)\d+$/.exec(range) ?? [];
  const number = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const letters = (column: number): string =>
    column === 0
      ? ""
      : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
  return Array.from(
    { length: number(to) - number(from) + 1 },
    (_, at) => letters(number(from) + at) + row,
  );
}

function checkTables(bytes: Uint8Array, parts: Parts): string[] {
  const tables = tablesIn(parts);
  const values = readSheetValues(bytes);
  const wrongHeaders = sheetParts(parts).flatMap(({ name, part }) => {
    const relations = part.replace(/([^/]+)$/, "_rels/$1.rels");
    const xml = relations in parts ? partText(parts, relations) : "";
    return tables
      .filter((table) => xml.includes(table.part.slice("xl".length)))
      .flatMap(({ name: called, range, headers }) => {
        const addresses = addressesAcross(range);
        const cells = addresses.map((address) => values.get(name)?.get(address));
        const isRight =
          addresses.length === headers.length &&
          cells.every(
            (cell, at) => cell?.kind === "text" && cell.value === headerText(headers[at]!),
          );
        return isRight ? [] : [`the headers of ${called} are not the texts of its cells`];
      });
  });
  return [
    ...repeated(tables.map(({ id }) => id)).map((id) => `two tables have the id ${id}`),
    ...repeated(tables.map(({ name }) => name)).map((name) => `two tables are called ${name}`),
    ...tables.filter(({ name }) => isIllegal(name)).map(({ name }) => `a table is called ${name}`),
    ...tables.flatMap(({ name, headers }) =>
      repeated(headers).map((header) => `${name} has two columns called ${header}`),
    ),
    ...wrongHeaders,
  ];
}

/** Separators of a language that is not English, and what no formula begins with. */
function checkFormulas(parts: Parts): string[] {
  const names = Object.keys(parts).filter((name) =>
    /^xl\/(?:worksheets|charts)\/|^xl\/workbook/.test(name),
  );
  return names.flatMap((name) =>
    matches(
      partText(parts, name),
      /<(?:c:)?(?:f|formula|formula1|formula2|definedName)(?: [^>]*)?>([^<]*)</g,
    )
      .map(decodeXml)
      .filter(
        (formula) => /;/.test(formula.replace(/"[^"]*"|'[^']*'/g, "")) || /^=|^$/.test(formula),
      )
      .map((formula) => `${name} has the formula ${formula}`),
  );
}

/** Merged cells stand outside tables, and no two share a cell. */
function checkMerges(parts: Parts): string[] {
  const rows = (range: string): [number, number] => {
    const [from = "", to = from] = range.split(":").map((cell) => cell.replace(/\D/g, ""));
    return [Number(from), Number(to)];
  };
  return sheetParts(parts).flatMap(({ name, part }) => {
    const merges = matches(partText(parts, part), /<mergeCell ref="([^"]*)"/g);
    const relations = part.replace(/([^/]+)$/, "_rels/$1.rels");
    const xml = relations in parts ? partText(parts, relations) : "";
    const tables = tablesIn(parts).filter((table) => xml.includes(table.part.slice("xl".length)));
    const taken = [...tables.map(({ range }) => range), ...merges];
    return merges.flatMap((merge, at) => {
      const [from, to] = rows(merge);
      const before = taken.slice(0, tables.length + at).map(rows);
      return before.some(([first, last]) => first <= to && from <= last)
        ? [`${name}: ${merge} is merged over other cells`]
        : [];
    });
  });
}
