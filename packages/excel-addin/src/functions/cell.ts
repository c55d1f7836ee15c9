/** What stands in a cell, as Excel hands it to a function; an argument that is left out is null. */
export type CellValue = number | string | boolean | null;
export type Range = readonly (readonly CellValue[])[];
