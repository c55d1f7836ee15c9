import type { Block, Drawing } from "./block.js";
import { fillDefinitions } from "./fills.js";
import { fonts, typeface } from "./font.js";
import { setText } from "./label.js";
import { lengthText, longest, px, type Length } from "./length.js";
import { element, type Markup } from "./svg.js";

/** What every picture says of itself. */
export interface Framed {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  readonly unit: string;
}

/** Title and unit, set above what is drawn. */
export function heading({ title, unit }: Framed, width: Length): Block {
  const place = { x: 0n, y: px(16), font: fonts.title };
  const titled = setText(title, place, { width, lines: 3 });
  const below = setText(unit, { x: 0n, y: titled.next }, { width });
  return { marks: [...titled.marks, ...below.marks], bottom: titled.next + px(10) };
}

/** An id that may stand in a document and in a reference, another one for every other text. */
export function documentId(id: string): string {
  const plain = id.replace(
    /[^A-Za-z0-9-]|^[0-9-]/gu,
    (character) => `_${character.codePointAt(0) ?? 0}_`,
  );
  return plain === "" ? "_" : plain;
}

/** The document around what is drawn. */
export function frame(picture: Framed, id: string, drawing: Drawing, width: Length): Markup {
  const [titleId, descriptionId] = [`${id}-title`, `${id}-description`];
  const right = longest(width, drawing.right ?? 0n);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      lang: picture.locale,
      "aria-labelledby": `${titleId} ${descriptionId}`,
      class: "budget-picture",
      // As wide as there is room for, but never larger than drawn: the height holds it back.
      width: "100%",
      height: drawing.bottom,
      viewBox: `0 0 ${lengthText(right)} ${lengthText(drawing.bottom)}`,
      preserveAspectRatio: "xMinYMin meet",
      direction: "ltr",
      fill: "currentColor",
      "font-family": typeface,
      "font-size": String(fonts.text.size),
    },
    element("title", { id: titleId }, picture.title),
    element("desc", { id: descriptionId }, picture.description),
    ...fillDefinitions(id, drawing.fills),
    ...drawing.marks,
  );
}
