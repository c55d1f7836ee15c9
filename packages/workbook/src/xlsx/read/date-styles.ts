import { showsDate } from "../../sheet/found-number.js";
import { walk } from "../package/walk.js";

/** Formats that a file names by a number that every program knows. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** Which styles of cells show a number as a date, by their numbers. */
export function dateStyles(xml: string, part: string): ReadonlySet<number> {
  const formats = new Map<string, boolean>();
  const dates = new Set<number>();
  let [style, isCellStyles] = [0, false];
  walk(xml, part, {
    open(tag, attributes) {
      if (tag === "cellXfs") isCellStyles = true;
      else if (tag === "numFmt")
        formats.set(
          attributes().get("numFmtId") ?? "",
          showsDate(attributes().get("formatCode") ?? ""),
        );
      else if (tag === "xf" && isCellStyles) {
        const id = attributes().get("numFmtId") ?? "0";
        if (formats.get(id) ?? builtIn(Number.parseInt(id, 10))) dates.add(style);
        style++;
      }
    },
    close(tag) {
      if (tag === "cellXfs") isCellStyles = false;
    },
  });
  return dates;
}
