import type { Locale, Picture, Table } from "@aarsvaerk/core";

/** What stands over the tables. */
export interface Heading {
  readonly title: string;
  readonly introduction: string;
  /** What else could be asked for: a hint to whoever sits at the terminal, and no part of a document. */
  readonly choices: readonly string[];
}

/** What a command shows. */
export interface Report {
  readonly heading?: Heading;
  readonly tables: readonly Table[];
  /** Drawn below their tables, where the format can. */
  readonly pictures?: ReadonlyMap<Table, readonly Picture[]>;
}

/** What a report is written for: its language, the plans that it must not replace, its JSON. */
export interface Written {
  readonly locale: Locale;
  readonly plans: readonly string[];
  /** What was found, for pages that are handed on without the terminal. */
  readonly findings?: readonly string[];
  /** The whole JSON output around the tables. */
  readonly json: (content: object) => string;
}
