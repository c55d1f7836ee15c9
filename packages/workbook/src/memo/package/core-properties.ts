import { content, xmlDeclaration } from "../../xml/escapes.js";

/** What the file says about the document. It names no time: the memo is as old as its plan. */
export interface CoreProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator?: string;
  readonly language: string;
}

const element = (name: string, text: string | undefined): string =>
  text === undefined ? "" : `<${name}>${content(text)}</${name}>`;

/** The part `docProps/core.xml`. Its texts hold only characters that XML has. */
export function corePropertiesXml({ title, subject, creator, language }: CoreProperties): string {
  return [
    xmlDeclaration,
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" `,
    `xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    element("dc:title", title),
    element("dc:subject", subject),
    element("dc:creator", creator),
    element("dc:language", language),
    `</cp:coreProperties>`,
  ].join("");
}
