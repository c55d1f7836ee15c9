export type { InsertableTable } from "./insertable.js";
export type { LinkedBlockOptions } from "./linked-block.js";
export { linkedBlock } from "./linked-block.js";
export { placedChart } from "./placed-chart.js";
export { tableCells } from "./table-cells.js";
