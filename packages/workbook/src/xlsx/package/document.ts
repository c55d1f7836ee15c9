import { strFromU8 } from "fflate";
import { refuse } from "../problem.js";
import { indexOfBytes } from "./bytes.js";

const codes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** `<!D…` and `<!E…`: a document type is the only thing in XML that begins so. */
const declarations = [codes("<!DOCTYPE"), codes("<!ENTITY")];
const byteOrderMark = [0xef, 0xbb, 0xbf];
const longestDeclaration = 200;

/** Every reader takes these; another encoding could hide from a check what a reader then sees. */
function isUtf8(bytes: Uint8Array): boolean {
  const start = strFromU8(bytes.subarray(0, longestDeclaration), true);
  const [, encoding = "utf-8"] =
    /^(?:ï»¿)?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(start) ?? [];
  return /^(?:utf-?8|us-ascii|ascii)$/i.test(encoding) && !bytes.includes(0);
}

/**
 * Decodes an XML part.
 *
 * @throws XlsxError where it is not in UTF-8, or declares a document type or entities, which can reach
 *   other files or grow without end
 */
export function documentText(bytes: Uint8Array, name: string): string {
  if (!isUtf8(bytes)) refuse("encoding", name);
  if (declarations.some((declaration) => indexOfBytes(bytes, declaration) !== -1))
    refuse("documentType", name);
  const marked = byteOrderMark.every((byte, at) => bytes[at] === byte);
  return strFromU8(marked ? bytes.subarray(byteOrderMark.length) : bytes);
}
