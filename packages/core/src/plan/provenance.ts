/**
 * Where an input comes from: a cited source, or an assumption that says that it is one.
 *
 * @example
 * ```ts
 * const provenance: Provenance = { assumption: "lige fordeling antaget" };
 * provenance.assumption; //=> "lige fordeling antaget"
 * ```
 */
export interface Provenance {
  /** The id of a source of the plan. */
  readonly source?: string;
  readonly page?: string;
  readonly assumption?: string;
}

/** The provenance keys of a plan entry, without the rest of it. */
export function provenanceOf(entry: {
  readonly source?: string | undefined;
  readonly page?: string | undefined;
  readonly assumption?: string | undefined;
}): Provenance {
  return {
    ...(entry.source === undefined ? {} : { source: entry.source }),
    ...(entry.page === undefined ? {} : { page: entry.page }),
    ...(entry.assumption === undefined ? {} : { assumption: entry.assumption }),
  };
}
