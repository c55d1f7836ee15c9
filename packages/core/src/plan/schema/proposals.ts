import * as z from "zod/mini";
import { described, id, nonNegative, provenance, text } from "./fields.js";
import { lineGroup } from "./lines.js";

export const proposal = z.strictObject({
  id,
  number: z.optional(described(text, "the proposal's number in the budget process, such as SO28")),
  title: text,
  kind: described(
    z.enum(["request", "saving", "efficiency", "investment"]),
    "ønskeforslag, spareforslag, effektivisering, investeringsforslag; says nothing about the sign",
  ),
  status: z.optional(z.enum(["draft", "submitted", "adopted", "rejected"])),
  caseNumber: z.optional(text),
  documentNumber: z.optional(text),
  sections: z.optional(
    described(
      z.array(z.strictObject({ heading: text, text })),
      "the note's text sections, in their order",
    ),
  ),
  requires: z.optional(described(z.array(id), "proposals that must be adopted with this one")),
  excludes: z.optional(described(z.array(id), "proposals that cannot be adopted with this one")),
  ...lineGroup,
  ...provenance,
});

export const scenario = z.strictObject({
  id,
  label: z.optional(text),
  adopts: described(z.array(id), "the adopted proposals"),
});

const named = z.strictObject({ id, label: text });

export const staffingMatrix = z.strictObject({
  title: text,
  corner: z.optional(described(text, "what stands above the actors")),
  actors: z.array(named),
  functions: z.array(z.strictObject({ id, label: text, group: z.optional(text) })),
  entries: z.array(
    z.strictObject({
      actor: id,
      functions: z.array(id).check(z.minLength(1)),
      label: text,
      fte: z.optional(described(nonNegative, "existing FTE, printed in brackets")),
      role: z.optional(described(text, "take the FTE from the lines with this role instead")),
      ...provenance,
    }),
  ),
  notes: z.optional(described(z.array(text), "notes below the matrix, as printed")),
  ...provenance,
});
