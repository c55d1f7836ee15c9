import { oneLine } from "../../render/index.js";
import { lengthText, type Length } from "./length.js";

/** Finished markup; a plain string beside it is text, and is escaped. */
export interface Markup {
  readonly markup: string;
}

export type Attributes = Readonly<Record<string, string | Length>>;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\u00A0": "&#160;",
  "\u202F": "&#8239;",
};

/** What no XML document may hold, beside the control characters that `oneLine` replaces. */
const noCharacter = /[\uFFFE\uFFFF]/gu;

function escaped(text: string): string {
  return oneLine(text)
    .replace(noCharacter, "\uFFFD")
    .replace(/[&<>"'\u00A0\u202F]/gu, (character) => references[character] ?? "");
}

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
