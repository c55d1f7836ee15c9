import type { ArgumentName } from "./refusal.js";

interface FunctionParameter {
  readonly argument: ArgumentName;
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

export interface FunctionEntry {
  /** What the code and the manifest call it; ASCII. */
  readonly id: FunctionId;
  readonly parameters: readonly FunctionParameter[];
  readonly result: "scalar" | "matrix";
}

export type FunctionId = "RESTATE" | "DISTRIBUTE" | "PAYBACK";

const scalar = (argument: ArgumentName): FunctionParameter => ({
  argument,
  dimensionality: "scalar",
});
const range = (argument: ArgumentName): FunctionParameter => ({
  argument,
  dimensionality: "matrix",
});
const optional = (parameter: FunctionParameter): FunctionParameter => ({
  ...parameter,
  optional: true,
});

/** The functions that cells may call; manifests and metadata are made of it. */
export const functionTable: readonly FunctionEntry[] = [
  {
    id: "RESTATE",
    parameters: [
      scalar("amount"),
      scalar("fromYear"),
      scalar("toYear"),
      range("years"),
      range("growth"),
    ],
    result: "scalar",
  },
  {
    id: "DISTRIBUTE",
    parameters: [scalar("amount"), range("weights"), optional(scalar("decimals"))],
    result: "matrix",
  },
  {
    id: "PAYBACK",
    parameters: [range("costs"), optional(scalar("thereafter"))],
    result: "scalar",
  },
];

/** What stands before each name: `=AARSVAERK.FORDEL(…)`. */
export const functionNamespace = "AARSVAERK";
