import { cellText, lastRow, parseCell, type Corner } from "../../sheet/block.js";
import { refuse } from "../problem.js";

/** Says where each row and cell is: they state it, or follow the one before. */
export function positions(part: string) {
  let [row, column] = [0, 0];
  const lost = (reference: string) => refuse("cellReference", part, { reference });
  return {
    nextRow(stated: string | undefined): number {
      const number = /^[1-9]\d{0,6}$/.test(stated ?? "") ? Number.parseInt(stated ?? "", 10) : 0;
      row = stated === undefined ? row + 1 : number;
      if (row < 1 || row > lastRow) lost(stated ?? "");
      column = 0;
      return row;
    },
    nextCell(stated: string | undefined): Corner {
      const at = parseCell(stated ?? cellText({ row, column: column + 1 }));
      if (at?.row !== row || stated?.includes("$") === true) return lost(stated ?? "");
      column = at.column;
      return at;
    },
  };
}
