import type { ForeseenChange } from "../workbook-port.js";
import type { Patch } from "./patch.js";

/** What a writing changes, and what of it the user is shown. */
export interface Change {
  readonly patches: readonly Patch[];
  readonly foreseen: readonly ForeseenChange[];
}

export const noChange: Change = { patches: [], foreseen: [] };

export const together = (changes: readonly Change[]): Change => ({
  patches: changes.flatMap(({ patches }) => patches),
  foreseen: changes.flatMap(({ foreseen }) => foreseen),
});
