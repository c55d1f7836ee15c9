export type { CellLook, EdgeLook } from "./cell-look.js";
export type { ConditionalLook } from "./conditions.js";
export { drawSheet, type SheetDrawing } from "./draw-sheet.js";
export { chartColours, controlLooks } from "./role-looks.js";
export type { TypingRule } from "./typing-rule.js";
