import { oneOf } from "../values.js";
import { chartTypes } from "./chart-types.js";

export const chartTypeFrom = oneOf(...chartTypes);
