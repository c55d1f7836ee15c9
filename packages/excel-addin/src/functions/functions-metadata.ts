import type { Locale } from "@aarsvaerk/core";
import { functionTable } from "./function-table.js";
import { functionTexts } from "./text/index.js";

/** What Excel is told of the functions, in one language: the content of `functions-da.json` and its like. */
export function functionsMetadata(locale: Locale) {
  const texts = functionTexts[locale];
  return {
    functions: functionTable.map(({ id, parameters, result }) => ({
      id,
      ...texts.functions[id],
      parameters: parameters.map(({ argument, dimensionality, optional }) => ({
        name: texts.argumentNames[argument],
        description: texts.arguments[argument],
        // Any, so that a heading among the numbers gets a message of ours and not a bare #VALUE!.
        type: "any",
        dimensionality,
        ...(optional ? { optional } : {}),
      })),
      result: { dimensionality: result },
    })),
  };
}
