import type { Length } from "./length.js";
import type { Markup } from "./svg.js";

/** A part of a picture: what is drawn, and how far down it reaches. */
export interface Block {
  readonly marks: readonly Markup[];
  readonly bottom: Length;
  /** How far to the right it reaches, where that may be more than the room it was given. */
  readonly right?: Length;
}

/** A block that uses fills, by their numbers. */
export interface Drawing extends Block {
  readonly fills: readonly number[];
}
