export type { MemoOptions } from "./content/options.js";
export { tableToDocx } from "./table/table-to-docx.js";
export { writeMemo } from "./write-memo.js";
