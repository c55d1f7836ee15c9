import type { Locale, Plan } from "@aarsvaerk/core";

/** What typed texts are read against. */
export interface EntryContext {
  readonly plan: Plan;
  readonly locale: Locale;
}
