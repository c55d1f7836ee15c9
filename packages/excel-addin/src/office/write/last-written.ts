import type { Foreseen, Written } from "../workbook-port.js";
import type { Patch } from "./patch.js";

let last: { readonly id: number; readonly patches: readonly Patch[] } = { id: 0, patches: [] };

/** Keeps what the last writing changed, so that it can be taken back. */
export function rememberWritten(foreseen: Foreseen, patches: readonly Patch[]): Written {
  last = { id: last.id + 1, patches };
  return { id: last.id, foreseen };
}

/** What a writing changed; nothing where another came after it. */
export const patchesOf = ({ id }: Written): readonly Patch[] | undefined =>
  id === last.id ? last.patches : undefined;
