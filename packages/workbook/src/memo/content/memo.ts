import type { Locale, Table } from "@aarsvaerk/core";

/** A memo before it is a document: what stands in it, in which order. */
export interface Memo {
  readonly locale: Locale;
  /** The language of what the plan's authors wrote. */
  readonly language: Locale;
  readonly title: string;
  readonly authority?: string;
  readonly date?: string;
  readonly documentNumber?: string;
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
}

/** A line of what a reader looks up: case number, proposal, status. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

export type Block =
  /** `own` where the plan's authors wrote it. */
  | {
      readonly kind: "heading";
      readonly level: 1 | 2;
      readonly text: string;
      readonly own: boolean;
    }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  /** Text of the plan's authors; its lines are paragraphs. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "table"; readonly table: Table };
