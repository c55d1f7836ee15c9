import { evaluate, ProblemError, type Outcome, type Plan, type View } from "@aarsvaerk/core";
import type { PlanDocument } from "../input/plan-document.js";
import { proposalIds } from "../arguments/proposal-ids.js";
import { list } from "../options.js";
import { badInputOf } from "../with-plan.js";

/** A plan in one view: one side of a comparison. */
export interface Side {
  readonly document: PlanDocument;
  readonly outcome: Outcome;
}

/** The prices and the date that every side is looked at in. */
export type Prices = Pick<View, "priceLevel" | "asOf">;

const baseline = "baseline";

/** What a name on the command line stands for: a scenario, the baseline, or proposals. */
function namedView(plan: Plan, name: string, option: string): View {
  const { scenarios = [], proposals = [] } = plan;
  if (scenarios.some(({ id }) => id === name)) return { scenario: name };
  if (name === baseline) return { adopted: [] };
  const known = proposals.map(({ id }) => id);
  const adopted = proposalIds(plan, list(name), option);
  const unknown = adopted.find((id) => !known.includes(id));
  if (unknown === undefined && adopted.length > 0) return { adopted };
  throw new ProblemError([
    {
      code: "unknownReference",
      path: [option],
      found: unknown ?? name,
      expected: [baseline, ...scenarios.map(({ id }) => id), ...known],
    },
  ]);
}

/** Evaluates one side; what the plan lacks for it is told with its place in the file. */
export function sideOf(document: PlanDocument, name: string, prices: Prices, option: string): Side {
  const view = namedView(document.plan, name, option);
  try {
    return { document, outcome: evaluate(document.plan, { ...view, ...prices }) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw badInputOf(error, document);
  }
}

/**
 * The sides that a plan offers by itself: its scenarios, the first of them or the baseline to compare
 * with. A plan without scenarios offers each proposal alone, and all of them together.
 */
export function namesOffered({ scenarios = [], proposals = [] }: Plan): string[] {
  const [first] = scenarios;
  if (first) {
    const ids = scenarios.map(({ id }) => id);
    return first.adopts.length === 0 ? ids : [baseline, ...ids];
  }
  const ids = proposals.map(({ id }) => id);
  return [baseline, ...ids, ...(ids.length > 1 ? [ids.join(",")] : [])];
}
