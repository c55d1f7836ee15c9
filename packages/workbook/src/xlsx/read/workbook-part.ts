import type { DefinedName } from "../../sheet/workbook.js";
import { walk } from "../package/walk.js";

/** What the main part says of the sheets and names; the sheets themselves are parts of their own. */
export interface WorkbookPart {
  readonly sheets: readonly {
    readonly name: string;
    readonly id: string;
    readonly hidden: boolean;
  }[];
  /** Names that hold in the whole workbook. */
  readonly names: readonly DefinedName[];
  readonly begins1904: boolean;
}

/** What programs keep for print areas and filters. */
const isOurs = (name: string): boolean => !name.startsWith("_xlnm.");

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

export function readWorkbookPart(xml: string, part: string): WorkbookPart {
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  const names: { name: string; refersTo: string }[] = [];
  let begins1904 = false;
  let named: { name: string; refersTo: string } | undefined;
  walk(xml, part, {
    open(tag, attributes) {
      const stated = attributes();
      if (tag === "workbookPr") begins1904 = isTrue(stated.get("date1904"));
      else if (tag === "sheet") {
        const [, id = ""] = [...stated].find(([name]) => name.endsWith(":id")) ?? [];
        const hidden = (stated.get("state") ?? "visible") !== "visible";
        sheets.push({ name: stated.get("name") ?? "", id, hidden });
      } else if (tag === "definedName") {
        const name = stated.get("name") ?? "";
        if (isOurs(name) && !stated.has("localSheetId")) named = { name, refersTo: "" };
      }
    },
    text(said) {
      if (named) named.refersTo += said;
    },
    close(tag) {
      if (tag !== "definedName" || !named) return;
      names.push(named);
      named = undefined;
    },
  });
  return { sheets, names, begins1904 };
}
