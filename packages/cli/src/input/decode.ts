import { fileFault } from "./complaint.js";
import { positionsIn } from "./position.js";

/** Windows calls UTF-16 “Unicode” and offers it first; a plan in it has a nought in every pair of bytes. */
function isUtf16([first, second]: Buffer): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || first === 0 || second === 0;
}

/** The text of a file. Bytes that are not UTF-8 are refused, not replaced: they would be names. */
export function decode(bytes: Buffer, file: string): string {
  if (isUtf16(bytes)) throw fileFault("utf16", file);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const { line } = positionsIn(lenient)(lenient.indexOf("\uFFFD"));
    throw fileFault("notUtf8", file, String(line));
  }
}
