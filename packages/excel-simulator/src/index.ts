export { loadIronCalcInNode } from "./calculation/load-in-node.js";
export { Workbook } from "./model/workbook.js";
export { openNodeDoor } from "./node/node-door.js";
export { ExcelHost } from "./rich-api/excel-host.js";
