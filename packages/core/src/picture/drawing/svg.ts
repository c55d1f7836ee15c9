import { escapeMarkup } from "../../render/index.js";
import { lengthText, type Length } from "./length.js";

/** Finished markup; a plain string beside it is text, and is escaped. */
export interface Markup {
  readonly markup: string;
}

export type Attributes = Readonly<Record<string, string | Length>>;

/** What no XML document may hold, beside the control characters that `escapeMarkup` replaces. */
const noCharacter = /[\uFFFE\uFFFF]/gu;

const escaped = (text: string): string => escapeMarkup(text).replace(noCharacter, "\uFFFD");

/** An element; lengths are written in pixels, strings among the children are escaped. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (string | Markup)[]
): Markup {
  const start = Object.entries(attributes).reduce(
    (tag, [key, value]) =>
      `${tag} ${key}="${typeof value === "bigint" ? lengthText(value) : escaped(value)}"`,
    `<${name}`,
  );
  if (children.length === 0) return { markup: `${start}/>` };
  const parts = children.map((child) =>
    typeof child === "string" ? escaped(child) : child.markup,
  );
  const holdsText = children.some((child) => typeof child === "string");
  const inner = holdsText || parts.length === 1 ? parts.join("") : `\n${parts.join("\n")}\n`;
  return { markup: `${start}>${inner}</${name}>` };
}
