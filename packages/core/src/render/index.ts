export type { RenderOptions, TextRole } from "./render.js";
export { renderTable } from "./render.js";
export { cellText, oneLine } from "./content.js";
export { escapeMarkup } from "./escape-markup.js";
export { displayWidth, graphemes } from "./width.js";
