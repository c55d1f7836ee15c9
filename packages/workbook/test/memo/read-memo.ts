import { unzipSync, strFromU8 } from "fflate";
import { elementsOf, parseXml, textOf, type XmlElement } from "./xml-tree.js";

export interface ReadParagraph {
  readonly style: string;
  readonly text: string;
}

export interface ReadTable {
  readonly title: string;
  readonly headers: readonly string[];
  /** Label and cells of the rows below the header. */
  readonly rows: readonly (readonly string[])[];
}

/** A part of a Word file, well-formed or refused. */
export function partOf(bytes: Uint8Array, path: string): XmlElement {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no part ${path}`);
  return parseXml(strFromU8(part));
}

/** What stands in runs; nothing else of a document is text. */
const runText = (element: XmlElement): string => elementsOf(element, "w:t").map(textOf).join("");

const styleOf = (paragraph: XmlElement): string =>
  elementsOf(paragraph, "w:pStyle")[0]?.attributes["w:val"] ?? "Normal";

const bodyOf = (bytes: Uint8Array): XmlElement =>
  elementsOf(partOf(bytes, "word/document.xml"), "w:body")[0]!;

/** The paragraphs outside the tables. */
export const paragraphsOf = (bytes: Uint8Array): ReadParagraph[] =>
  bodyOf(bytes)
    .children.filter((child) => typeof child === "object" && child.name === "w:p")
    .map((paragraph) => ({
      style: styleOf(paragraph as XmlElement),
      text: runText(paragraph as XmlElement),
    }));

export function tablesOf(bytes: Uint8Array): ReadTable[] {
  return elementsOf(bodyOf(bytes), "w:tbl").map((table) => {
    const [headers, ...rows] = elementsOf(table, "w:tr").map((row) =>
      elementsOf(row, "w:tc").map(runText),
    );
    return {
      title: elementsOf(table, "w:tblCaption")[0]!.attributes["w:val"]!,
      headers: headers!,
      rows,
    };
  });
}
