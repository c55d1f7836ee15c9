import type { Plan } from "@aarsvaerk/core";
import { freeId } from "./slug.js";

/** The plan with a source of that title, and its id; one that is there already is not added. */
export function withSource(
  plan: Plan,
  title: string,
): { readonly plan: Plan; readonly id: string } {
  const sources = plan.sources ?? [];
  const known = sources.find((source) => source.title === title);
  if (known) return { plan, id: known.id };
  const id = freeId(
    title,
    sources.map((source) => source.id),
    "kilde",
  );
  return { plan: { ...plan, sources: [...sources, { id, title }] }, id };
}
