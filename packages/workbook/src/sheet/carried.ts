/**
 * A document that travels inside the workbook, beside the sheets.
 *
 * @example
 * ```ts
 * const carried: Carried = { name: "plan", json: '{"title":"Notat"}', schemaVersion: 1, programVersion: "1.0.0" };
 * carried.name; //=> "plan"
 * ```
 */
export interface Carried {
  /** What the document is to its reader: `plan`. */
  readonly name: string;
  /** The document; it is written in canonical form. */
  readonly json: string;
  readonly schemaVersion: number;
  readonly programVersion: string;
}

/**
 * Whether a document is as it was written.
 *
 * @example
 * ```ts
 * const state: CarriedState = "intact";
 * state; //=> "intact"
 * ```
 */
export type CarriedState =
  | "intact"
  /** The hash does not fit: somebody changed the document. */
  | "changed"
  /** It says no hash, or is no JSON. */
  | "unreadable";

/**
 * A document found in a workbook, in canonical form where it is JSON.
 *
 * @example
 * ```ts
 * const found: FoundCarried = { name: "plan", json: "{}", schemaVersion: 1, programVersion: "1.0.0", state: "changed", packing: 1 };
 * found.state; //=> "changed"
 * ```
 */
export interface FoundCarried extends Carried {
  readonly state: CarriedState;
  /** The number at the end of its namespace: how it is packed, not what is in it. */
  readonly packing: number;
}

/** How documents are packed; the number changes when an older program could not read them. */
export const packing = 1;
