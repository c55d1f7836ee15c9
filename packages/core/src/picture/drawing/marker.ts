import { lengthText, px, type Length } from "./length.js";
import { element, type Markup } from "./svg.js";

/** The mark of the figure that everything else is seen from. */
export const diamond = (x: Length, y: Length): Markup =>
  element("path", {
    d: `M${lengthText(x)},${lengthText(y - px(6))}l6,6l-6,6l-6,-6z`,
    fill: "currentColor",
    stroke: "#fff",
  });

/** A point of a line. */
export const dot = (x: Length, y: Length, fill: string, title: string): Markup =>
  element("circle", { cx: x, cy: y, r: "3", fill }, element("title", {}, title));
