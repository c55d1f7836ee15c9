import { StyleForParagraph, type IContext, type IXmlableObject } from "docx";
import { xmlChildren } from "./xml-children.js";

/**
 * A paragraph style whose digits are equally wide in any font that has such digits, not only in one
 * that has no others: the library has no option for it.
 */
export class FigureStyle extends StyleForParagraph {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const run = xmlChildren(xml, "w:style").find(
      (child) => typeof child === "object" && child !== null && "w:rPr" in child,
    );
    // An extension of Word's, which stands after what the schema knows.
    xmlChildren(run, "w:rPr").push({ "w14:numSpacing": { _attr: { "w14:val": "tabular" } } });
    return xml;
  }
}
