/** The two cells that switch every table, by the names that formulas know them by. */
export const scenarioName = "aarsvaerk_scenarie";
export const levelName = "aarsvaerk_prisniveau";
