import { boxOf, type Place } from "../../src/picture/drawing/label.js";
import { fonts } from "../../src/picture/drawing/font.js";
import { lengthOf, named, type SvgElement } from "./svg-document.js";

/** The place that a text takes, in hundredths of a pixel. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const whole = (length: bigint): number => Number.parseInt(length.toString(), 10);

/** The places of all texts that a reader sees; a text that is turned stands upwards. */
export function textBoxes(svg: SvgElement): TextBox[] {
  return named(svg, "text").map((element) => {
    const { attributes, text } = element;
    const [x, y] = [lengthOf(element, "x"), lengthOf(element, "y")];
    const place: Place = {
      x: BigInt(x),
      y: BigInt(y),
      anchor: (attributes.get("text-anchor") ?? "start") as NonNullable<Place["anchor"]>,
      font: {
        size: Number.parseInt(attributes.get("font-size") ?? String(fonts.text.size), 10),
        bold: attributes.has("font-weight"),
      },
    };
    const box = boxOf(text, place);
    const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map(whole) as [
      number,
      number,
      number,
      number,
    ];
    if (!attributes.has("transform")) return { text, left, top, right, bottom };
    return {
      text,
      left: x + top - y,
      right: x + bottom - y,
      top: y - (right - x),
      bottom: y - (left - x),
    };
  });
}

/** Texts that stand on each other, two by two. */
export function overlaps(boxes: readonly TextBox[]): [string, string][] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b): [string, string] => [a.text, b.text]),
  );
}
