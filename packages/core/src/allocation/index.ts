export type { AllocationMethod } from "./allocate.js";
export { allocate } from "./allocate.js";
export type { ControlledTable, ExpectedCell } from "./controlled-table.js";
export { controlledRounding } from "./controlled-rounding.js";
export { commonDenominator, inPartsOf } from "./common-denominator.js";
export { fit } from "./fit.js";
