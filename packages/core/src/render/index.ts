export type { RenderOptions, TextRole } from "./render.js";
export { renderTable } from "./render.js";
