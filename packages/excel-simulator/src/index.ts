export { loadIronCalcInNode } from "./calculation/load-in-node.js";
export type { Fault } from "./faults/fault.js";
export { addressOf, parseArea } from "./grid/address.js";
export { Workbook } from "./model/workbook.js";
export type { ClientFlavour } from "./node/client.js";
export { openNodeDoor, type NodeDoorOptions } from "./node/node-door.js";
export { ExcelHost } from "./rich-api/excel-host.js";
export { parseRecording, type Recording } from "./recording/recording.js";
export { replay } from "./recording/replay.js";
