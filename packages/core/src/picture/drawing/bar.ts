import type { Box } from "./box.js";
import { element, type Attributes, type Markup } from "./svg.js";

/** The line around everything that is filled. */
export const outline: Attributes = { stroke: "currentColor", "stroke-width": "0.75" };

/** A filled bar that says in its title what it stands for. */
export const bar = ({ left, right, top, bottom }: Box, fill: string, title: string): Markup =>
  element(
    "rect",
    { x: left, y: top, width: right - left, height: bottom - top, fill, ...outline },
    element("title", {}, title),
  );
