import { oneLine } from "@aarsvaerk/core";
import { Table, type IContext, type ITableOptions, type IXmlableObject } from "docx";
import { xmlChildren } from "../document/xml-children.js";

/** A brace beside what follows it would be a placeholder to the library; the joiner is not seen. */
const attributeText = (text: string): string => oneLine(text).replaceAll("{", "{\u2060");

/** A table with the title that a screen reader announces it by, which the library has no option for. */
export class CaptionedTable extends Table {
  readonly #title: string;

  constructor(options: ITableOptions, title: string) {
    super(options);
    this.#title = attributeText(title);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const [properties] = xmlChildren(xml, "w:tbl");
    // The schema has the caption last.
    xmlChildren(properties, "w:tblPr").push({
      "w:tblCaption": { _attr: { "w:val": this.#title } },
    });
    return xml;
  }
}
