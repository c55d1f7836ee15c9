import type { Length } from "./length.js";

/** A place on the paper. */
export interface Box {
  readonly left: Length;
  readonly right: Length;
  readonly top: Length;
  readonly bottom: Length;
}
