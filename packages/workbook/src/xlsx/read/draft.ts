import { cellText, type Corner } from "../../sheet/block.js";
import { refuse } from "../problem.js";
import type { FoundValue } from "../../sheet/read-cell.js";
import { numberValue } from "./number-value.js";
import { unescapedText } from "./text.js";

/** A cell as its tags are read. */
export interface Draft {
  readonly at: Corner;
  readonly type: string;
  readonly style: number;
  /** The text of its value and of its formula. */
  value: string;
  formula: string;
  /** The number of the formula that it shares with others. */
  shared: string | undefined;
}

/** What the cells of every sheet refer to. */
export interface References {
  readonly strings: readonly string[];
  /** Styles that show a number as a date. */
  readonly dates: ReadonlySet<number>;
  readonly begins1904: boolean;
}

export const draftAt = (at: Corner, attributes: ReadonlyMap<string, string>): Draft => ({
  at,
  type: attributes.get("t") ?? "n",
  style: Number.parseInt(attributes.get("s") ?? "0", 10),
  value: "",
  formula: "",
  shared: undefined,
});

function sharedText({ at, value }: Draft, strings: readonly string[], part: string): FoundValue {
  const text = /^\d+$/.test(value) ? strings[Number.parseInt(value, 10)] : undefined;
  if (text === undefined) return refuse("damaged", `${part}!${cellText(at)}`, { because: "text" });
  return { kind: "text", value: text };
}

/** What the cell shows. */
export function valueOf(draft: Draft, references: References, part: string): FoundValue {
  const { type, style, value } = draft;
  const { strings, dates, begins1904 } = references;
  switch (type) {
    case "s":
      return sharedText(draft, strings, part);
    case "str":
    case "inlineStr":
      return { kind: "text", value: unescapedText(value) };
    case "b":
      return { kind: "boolean", value: value === "1" || value === "true" };
    case "e":
      return { kind: "error", value };
    case "d":
      return { kind: "date", value: value.replace(/T00:00:00(?:\.0+)?Z?$/, "") };
    default:
      if (value === "") return { kind: "empty" };
      return numberValue(value, dates.has(style), begins1904);
  }
}
