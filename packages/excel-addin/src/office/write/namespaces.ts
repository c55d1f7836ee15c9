/** Where the plan travels, as this program packs it. */
export { writtenNamespace as planNamespace } from "@aarsvaerk/workbook";

/** Where a writing says what it is about to change. */
export const journalNamespace = "urn:aarsvaerk:journal:1";
