import { documentId, frame, heading } from "./drawing/frame.js";
import type { Drawing } from "./drawing/block.js";
import { px, type Length } from "./drawing/length.js";
import { drawLines } from "./sensitivity/draw-lines.js";
import { drawTornado } from "./sensitivity/draw-tornado.js";
import { drawWaterfall } from "./waterfall/draw-waterfall.js";
import { drawColumns } from "./columns/draw-columns.js";
import type { Picture } from "./picture.js";

/**
 * Choices of the drawing.
 *
 * @example
 * ```ts
 * const options: PictureOptions = { width: 320 };
 * const picture = costPicture(evaluate(examplePlan), { locale: "da", by: "unit" });
 * renderPicture(picture, options).includes('viewBox="0 0 320 '); //=> true
 * ```
 */
export interface PictureOptions {
  /** Whole pixels the drawing is laid out for, 240 or more; 640 unless told. */
  readonly width?: number;
}

/**
 * Draws a picture as an SVG element for an HTML page: no scripts, no styles, no fonts from outside.
 * Title and description tell a screen reader everything the picture shows. Text and axes take the
 * colour of the text around, so the drawing fits a light page and a dark one; each fill has a pattern
 * of its own, so it survives a black-and-white printer.
 *
 * The drawing shrinks with the page and never grows beyond its own size. For a narrow place, such as
 * a task pane, lay it out for that width.
 *
 * @param picture - finished picture
 * @param options - the width to lay it out for
 * @returns the `svg` element, ended by a line break
 * @throws RangeError when the width is not a whole number of at least 240, or a series has more or
 *   fewer figures than the picture has columns
 * @example
 * ```ts
 * const picture = costPicture(evaluate(examplePlan, { scenario: "begge" }), { locale: "da", by: "unit" });
 * renderPicture(picture).startsWith("<svg "); //=> true
 * renderPicture(picture, { width: 100 }); //=> throws width
 * ```
 */
export function renderPicture(picture: Picture, { width = 640 }: PictureOptions = {}): string {
  if (!Number.isSafeInteger(width) || width < 240)
    throw new RangeError(`width must be a whole number of pixels from 240, not ${width}`);
  const id = documentId(picture.id);
  const head = heading(picture, px(width));
  const drawn = drawing(picture, id, head.bottom, px(width));
  const whole = { ...drawn, marks: [...head.marks, ...drawn.marks] };
  return `${frame(picture, id, whole, px(width)).markup}\n`;
}

function drawing(picture: Picture, id: string, top: Length, width: Length): Drawing {
  switch (picture.kind) {
    case "columns":
      return drawColumns(picture, id, top, width);
    case "waterfall":
      return drawWaterfall(picture, id, top, width);
    case "sensitivity":
      return picture.form === "lines"
        ? drawLines(picture, top, width)
        : drawTornado(picture, id, top, width);
  }
}
