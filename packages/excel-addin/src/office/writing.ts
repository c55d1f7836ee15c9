export { repair } from "./journal/repair.js";
export { undo } from "./undo/undo.js";
export { foresee, write } from "./write/write.js";
