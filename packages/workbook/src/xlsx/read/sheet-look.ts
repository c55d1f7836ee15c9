import type { CellLook, LineLook, SheetLook } from "../look.js";
import { cellText, lastColumn } from "../../sheet/block.js";
import { isTrue } from "../package/elements.js";
import { walk } from "../package/walk.js";
import { positions } from "./positions.js";

type Stated = ReadonlyMap<string, string>;

/** A measure that somebody chose. */
const sizeOf = (text: string | undefined): { size?: number } => {
  const size = Number.parseFloat(text ?? "");
  return size >= 0 ? { size } : {};
};

const count = (stated: Stated, name: string): number => {
  const number = Number.parseInt(stated.get(name) ?? "0", 10);
  return number > 0 ? number : 0;
};

function readColumns(stated: Stated, columns: Map<number, LineLook>): void {
  const look = { ...sizeOf(stated.get("width")), hidden: isTrue(stated.get("hidden")) };
  const last = Math.min(count(stated, "max"), lastColumn);
  for (let at = Math.max(1, count(stated, "min")); at <= last; at++) columns.set(at, look);
}

function rowLook(stated: Stated): LineLook | undefined {
  const hidden = isTrue(stated.get("hidden"));
  const chosen = isTrue(stated.get("customHeight")) ? sizeOf(stated.get("ht")) : {};
  return hidden || chosen.size !== undefined ? { ...chosen, hidden } : undefined;
}

/** How a sheet looks, by its part and the looks that its cells name. */
export function readSheetLook(
  xml: string,
  part: string,
  looks: readonly CellLook[],
  hidden: boolean,
): SheetLook {
  const cells = new Map<string, CellLook>();
  const [columns, rows] = [new Map<number, LineLook>(), new Map<number, LineLook>()];
  const merged: string[] = [];
  let frozen = { rows: 0, columns: 0 };
  let gridlines = true;
  const position = positions(part);
  walk(xml, part, {
    open(tag, attributes) {
      if (tag === "c") {
        const stated = attributes();
        const address = cellText(position.nextCell(stated.get("r")));
        const look = looks[count(stated, "s")];
        if (look) cells.set(address, look);
      } else if (tag === "row") {
        const stated = attributes();
        const row = position.nextRow(stated.get("r"));
        const look = rowLook(stated);
        if (look) rows.set(row, look);
      } else if (tag === "col") readColumns(attributes(), columns);
      else if (tag === "mergeCell") merged.push(attributes().get("ref") ?? "");
      else if (tag === "sheetView") gridlines = isTrue(attributes().get("showGridLines") ?? "1");
      else if (tag === "pane") {
        const stated = attributes();
        if (stated.get("state")?.startsWith("frozen"))
          frozen = { rows: count(stated, "ySplit"), columns: count(stated, "xSplit") };
      }
    },
  });
  return { cells, columns, rows, merged, frozen, gridlines, hidden };
}
