import { packing } from "../sheet/carried.js";

/**
 * The namespace of the XML element that holds a document which travels in a workbook; the number of its
 * packing follows.
 *
 * @example
 * ```ts
 * "urn:aarsvaerk:plan:1".startsWith(carriedNamespace); //=> true
 * ```
 */
export const carriedNamespace = "urn:aarsvaerk:plan:";

/**
 * The namespace that documents are written in.
 *
 * @example
 * ```ts
 * writtenNamespace.startsWith(carriedNamespace); //=> true
 * ```
 */
export const writtenNamespace = `${carriedNamespace}${String(packing)}`;
