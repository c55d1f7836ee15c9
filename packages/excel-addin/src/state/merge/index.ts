export { merge } from "./three-way.js";
export type { Merged } from "./three-way.js";
export { settle, withAgreed } from "./settle.js";
