import { cellText } from "../../sheet/block.js";
import { refuse } from "../problem.js";
import { draftAt, valueOf, type Draft, type References } from "./draft.js";
import type { FoundCell } from "../../sheet/read-cell.js";
import { formulaReader, type Room } from "./formulas.js";
import { walk } from "../package/walk.js";
import { positions } from "./positions.js";

/** A cell that was read, or nothing where it holds nothing. */
function cellOf(draft: Draft, formula: string, references: References, part: string) {
  const value = valueOf(draft, references, part);
  const address = cellText(draft.at);
  if (formula !== "") return { ...value, address, formula };
  return value.kind === "empty" ? undefined : { ...value, address };
}

/** Reads the cells of a sheet that hold something, in the order of the file. */
export function readCells(
  xml: string,
  part: string,
  references: References,
  room: Room,
): Map<string, FoundCell> {
  const cells = new Map<string, FoundCell>();
  const formulaOf = formulaReader(part, room);
  const position = positions(part);
  let draft: Draft | undefined;
  let into: "value" | "formula" | undefined;
  let [isData, isPhonetic] = [false, false];

  walk(xml, part, {
    open(tag, attributes) {
      if (tag === "sheetData") isData = true;
      else if (!isData) return;
      else if (tag === "row") position.nextRow(attributes().get("r"));
      else if (tag === "c") {
        if (--room.cells < 0) refuse("tooManyCells", part);
        const stated = attributes();
        draft = draftAt(position.nextCell(stated.get("r")), stated);
      } else if (tag === "v" || tag === "t") into = isPhonetic ? undefined : "value";
      else if (tag === "rPh") isPhonetic = true;
      else if (tag === "f" && draft) {
        into = "formula";
        if (attributes().get("t") === "shared") draft.shared = attributes().get("si") ?? "";
      }
    },
    text(said) {
      if (draft && into) draft[into] += said;
    },
    close(tag) {
      if (tag === "sheetData") isData = false;
      else if (tag === "v" || tag === "t" || tag === "f") into = undefined;
      else if (tag === "rPh") isPhonetic = false;
      else if (tag === "c" && draft) {
        const cell = cellOf(draft, formulaOf(draft), references, part);
        if (cell && cells.has(cell.address))
          refuse("cellReference", part, { reference: cell.address });
        if (cell) cells.set(cell.address, cell);
        draft = undefined;
      }
    },
  });
  return cells;
}
