import { decimalText, type Ratio } from "../exact/index.js";
import type { Plan } from "../plan/index.js";
import { fail, withNearest, type ProblemPath } from "../problem/index.js";
import { replaced, stepsOf, valueAt } from "./plan-document.js";

/** Whether a scenario adopts a proposal: the plan lists those it does, so that each is a flag of its own. */
export interface Adoption {
  /** The list of the scenario. */
  readonly steps: ProblemPath;
  readonly scenario: string;
  readonly proposal: string;
}

/** What a path such as `scenarios/begge/adopts/spareforslag` names; nothing for another path. */
export function adoptionAt(plan: Plan, path: string): Adoption | undefined {
  const [root, name = "", key, proposal = "", ...rest] = path.split("/");
  if (root !== "scenarios" || key !== "adopts" || rest.length > 0) return undefined;
  const steps = stepsOf(plan, `${root}/${name}/${key}`);
  const expected = (plan.proposals ?? []).map(({ id }) => id);
  const isKnown = expected.includes(proposal);
  // A position in the list is a place of the plan, but no flag.
  if (!isKnown && /^\d+$/.test(proposal)) return undefined;
  if (!isKnown)
    fail(withNearest({ code: "unknownReference", path: steps, found: proposal, expected }));
  const scenario = plan.scenarios?.[typeof steps[1] === "number" ? steps[1] : 0]?.id ?? name;
  return { steps, scenario, proposal };
}

/** The document in which a scenario adopts a proposal or does not: what stays keeps its order, the rest follows in the plan's. */
export function adopting(
  document: unknown,
  plan: Plan,
  { steps, proposal }: Adoption,
  value: string | Ratio | undefined,
): unknown {
  const flag = value === undefined || typeof value === "string" ? value : decimalText(value);
  if (flag !== "0" && flag !== "1")
    fail({
      code: "unknownValue",
      path: [...steps, proposal],
      ...(flag === undefined ? {} : { found: flag }),
      expected: ["0", "1"],
    });
  const adopted = new Set(valueAt(document, steps) as readonly string[]);
  if (flag === "1") adopted.add(proposal);
  else adopted.delete(proposal);
  const stated = valueAt(plan, steps) as readonly string[];
  const order = new Set([...stated, ...(plan.proposals ?? []).map(({ id }) => id)]);
  return replaced(
    document,
    steps,
    [...order].filter((id) => adopted.has(id)),
  );
}
