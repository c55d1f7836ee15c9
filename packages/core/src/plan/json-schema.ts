import * as z from "zod/mini";
import { planSchema } from "./schema/plan-schema.js";

/**
 * The JSON Schema of a plan file, made from the schema that `parsePlan` checks with; editors complete
 * and explain keys by it.
 *
 * @returns a JSON Schema document (draft 2020-12)
 * @example
 * ```ts
 * planJsonSchema()["type"]; //=> "object"
 * ```
 */
export function planJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(planSchema, { io: "input" }),
    title: "Årsværk plan",
    description:
      "A staffing budget plan: amounts with price level and source, proposals, scenarios.",
  };
}
