import type { Block } from "../drawing/block.js";
import type { Box } from "../drawing/box.js";
import { fonts, shortened, textWidth, type Font } from "../drawing/font.js";
import { setText, type Place } from "../drawing/label.js";
import { px, type Length } from "../drawing/length.js";
import type { PicturePoint } from "../picture.js";

interface Ends {
  readonly first: PicturePoint;
  readonly own: PicturePoint;
  readonly last: PicturePoint;
}

interface Foot {
  readonly left: Length;
  readonly right: Length;
  /** Where the plan's own value stands. */
  readonly ownAt: Length;
}

const lineHeight = px(16);
const apart = px(10);

const meet = (a: Box, b: Box): boolean => a.left < b.right + apart && b.left < a.right + apart;

/** The first and the last value of an input and the plan's own, in as many lines as they need. */
export function valueLabels({ first, own, last }: Ends, foot: Foot, top: Length): Block {
  const room = { width: foot.right - foot.left };
  const fontOf = (point: PicturePoint): Font => (point === own ? fonts.sum : fonts.text);
  const placeOf = (point: PicturePoint): Place => {
    const font = fontOf(point);
    const half = textWidth(shortened(point.label, font, room.width), font) / 2n;
    const start = { x: foot.left, y: top, font };
    const end = { x: foot.right, y: top, font, anchor: "end" } as const;
    if (point === first) return start;
    if (point === last) return end;
    if (foot.ownAt - half < foot.left) return start;
    if (foot.ownAt + half > foot.right) return end;
    return { x: foot.ownAt, y: top, font, anchor: "middle" };
  };
  const lines: Box[][] = [];
  const marks = [...new Set([first, last, own])].flatMap((point) => {
    const place = placeOf(point);
    const [box] = setText(point.label, place, room).boxes;
    if (!box) return [];
    const free = lines.findIndex((boxes) => !boxes.some((other) => meet(box, other)));
    const line = free < 0 ? lines.length : free;
    (lines[line] ??= []).push(box);
    return setText(point.label, { ...place, y: top + BigInt(line) * lineHeight }, room).marks;
  });
  return { marks, bottom: top + BigInt(lines.length - 1) * lineHeight + px(8) };
}
