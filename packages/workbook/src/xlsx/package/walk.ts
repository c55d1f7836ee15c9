import { NotWellFormed, walkXml, type Visitor } from "../../xml/walk.js";
import { refuse } from "../problem.js";

/**
 * Reads a part of a file once from its beginning to its end.
 *
 * @throws XlsxError where it is not well-formed
 */
export function walk(xml: string, part: string, visitor: Visitor): void {
  try {
    walkXml(xml, visitor);
  } catch (error) {
    if (error instanceof NotWellFormed) refuse("damaged", part, { because: "xml" });
    throw error;
  }
}
