export type { AmountByYear, CombinationOptions } from "./options.js";
export type { Combination, CombinationFigures } from "./combination.js";
export type { Combinations } from "./combinations.js";
export { combinations } from "./combinations.js";
export type { BestCombinationOptions, BestCombinations } from "./best-combinations.js";
export { bestCombinations } from "./best-combinations.js";
export type { Interaction, Interactions } from "./interactions.js";
export { interactions } from "./interactions.js";
export type { Limits } from "./targets.js";
