import type { CustomXmlPart } from "../carried/custom-xml.js";
import type { CellLook, SheetLook } from "../look.js";
import { walk } from "../package/walk.js";
import { XlsxError, type XlsxProblem } from "../problem.js";
import { checkCharacters, checkText } from "./check-text.js";

function checkLooks(looks: ReadonlyMap<string, SheetLook>): XlsxProblem[] {
  const checked = new Set<CellLook>();
  return [...looks].flatMap(([sheet, { cells }]) =>
    [...cells].flatMap(([address, look]) => {
      if (checked.has(look)) return [];
      checked.add(look);
      const place = `${sheet}!${address}`;
      return [look.numberFormat, look.font.name].flatMap((text) => checkText(text, place));
    }),
  );
}

/** Other readers would refuse the file for a part that is no XML, or that declares a document type. */
function checkXml({ id, xml }: CustomXmlPart): readonly XlsxProblem[] {
  try {
    walk(xml, id, {});
    return [id, xml].flatMap((text) => checkCharacters(text, id));
  } catch (error) {
    if (error instanceof XlsxError) return error.problems;
    throw error;
  }
}

/** Everything besides the workbook that a file cannot hold. */
export const checkExtras = (
  looks: ReadonlyMap<string, SheetLook>,
  customXml: readonly CustomXmlPart[],
): XlsxProblem[] => [...checkLooks(looks), ...customXml.flatMap(checkXml)];
