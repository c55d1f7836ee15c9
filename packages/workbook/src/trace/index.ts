export { cellAt } from "./cell-at.js";
export { inputAddresses } from "./input-addresses.js";
export { movedCells } from "./moved-cells.js";
export type { TracedCell } from "./precedents.js";
export type { Reference } from "./references.js";
export { referencesIn } from "./references.js";
export { cellsInFormula, precedents, tracedCell } from "./precedents.js";
