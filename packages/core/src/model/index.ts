export type * from "./model.js";
export { buildModel } from "./build-model.js";
export { noUnit } from "./build-lines.js";
