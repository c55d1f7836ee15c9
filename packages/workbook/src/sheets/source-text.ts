import type { Plan, Provenance } from "@aarsvaerk/core";

/** Where an input comes from, in one line: the source, or the assumption that it is. */
export function sourceText({ source, page, assumption }: Provenance, plan: Plan): string {
  const cited = plan.sources?.find(({ id }) => id === source);
  const parts = [cited?.publisher, cited?.title ?? source, cited?.documentNumber, page, assumption];
  return parts.filter((part) => part !== undefined).join(", ");
}
