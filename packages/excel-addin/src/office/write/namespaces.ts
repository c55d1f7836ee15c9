import { carriedNamespace } from "@aarsvaerk/workbook";

/** Where the plan travels, as this program packs it. */
export const planNamespace = `${carriedNamespace}1`;

/** Where a writing says what it is about to change. */
export const journalNamespace = "urn:aarsvaerk:journal:1";
