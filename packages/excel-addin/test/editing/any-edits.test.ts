import { examplePlan, parsePlanJson, type Plan } from "@aarsvaerk/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { enterPlan, planDraft } from "../../src/editing/facts/plan-draft.js";
import { enterLine } from "../../src/editing/line/enter-line.js";
import { emptyLine, lineDraft } from "../../src/editing/line/line-draft.js";
import { edited, type Edited } from "../../src/editing/plan/edited.js";
import { groupOf, linesOfGroup } from "../../src/editing/plan/groups.js";
import { removeNamed, renameNamed, withNames } from "../../src/editing/plan/named.js";
import { moveLine, removeLine } from "../../src/editing/plan/plan-lines.js";
import { baseline, lineLists } from "../../src/editing/plan/plan-parts.js";
import { addProposal, moveProposal, removeProposal } from "../../src/editing/plan/proposals.js";
import {
  changeScenario,
  keepScenario,
  removeScenario,
  renameScenario,
} from "../../src/editing/plan/scenarios.js";
import { enterProposal } from "../../src/editing/proposal/enter-proposal.js";
import { proposalDraft } from "../../src/editing/proposal/proposal-draft.js";
import { examplePlans } from "../example-plans.js";

type Edit = (plan: Plan) => Edited;

const text = fc.oneof(
  fc.constantFrom(
    "10",
    "17,5",
    "-3",
    "500.000",
    "2 stillinger á 50 %",
    "",
    "=1+1",
    "__proto__",
    "2013",
  ),
  fc.string({ maxLength: 12 }),
);
const pick = fc.nat(99);
const locale = fc.constantFrom("da" as const, "nb" as const, "en" as const);

const at = <T>(list: readonly T[], index: number): T | undefined =>
  list[index % (list.length || 1)];
const nothing = (plan: Plan): Edited => ({ ok: true, plan });

const ownerAt = (plan: Plan, index: number): string =>
  at([baseline, ...(plan.proposals ?? []).map(({ id }) => id)], index) ?? baseline;

/** Fields in which nobody types: they are chosen. */
const chosen = new Set(
  "list id kind language currency amountUnit by part status duration controlArea".split(" "),
);

/** Puts a text into one of a form's fields, whatever it is. */
function typed<Draft extends object>(draft: Draft, field: number, value: string): Draft {
  const open: [container: Record<string, unknown>, key: string][] = [];
  const walk = (node: Record<string, unknown>): void => {
    for (const [key, inner] of Object.entries(node)) {
      if (typeof inner === "string" && !chosen.has(key)) open.push([node, key]);
      if (typeof inner === "object" && inner !== null) walk(inner as Record<string, unknown>);
    }
  };
  const copy = structuredClone(draft);
  walk(copy as Record<string, unknown>);
  const [container, key] = at(open, field) ?? [];
  if (container && key !== undefined) container[key] = value;
  return copy;
}

const withLine =
  (change: (plan: Plan, owner: string, id: string) => Edited) =>
  (ownerIndex: number, lineIndex: number): Edit =>
  (plan) => {
    const owner = ownerAt(plan, ownerIndex);
    const listed = at(linesOfGroup(groupOf(plan, owner)), lineIndex);
    return listed ? change(plan, owner, listed.line.id) : nothing(plan);
  };

const entered = (
  result: ReturnType<typeof enterLine> | ReturnType<typeof enterPlan>,
  plan: Plan,
): Edited =>
  result.ok
    ? { ok: true, plan: result.plan }
    : { ok: false, problems: result.problems, tried: plan };

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(pick, pick).map(([a, b]) => withLine(removeLine)(a, b)),
  fc
    .tuple(pick, pick, fc.constantFrom(-1 as const, 1 as const))
    .map(([a, b, by]) => withLine((plan, owner, id) => moveLine(plan, owner, id, by))(a, b)),
  fc.tuple(pick, pick, pick, text, locale).map(([a, b, field, value, language]): Edit => (plan) => {
    const context = { plan, locale: language };
    const owner = ownerAt(plan, a);
    const listed = at(linesOfGroup(groupOf(plan, owner)), b);
    if (!listed) return nothing(plan);
    const draft = typed(lineDraft(listed, context), field, value);
    return entered(enterLine(draft, { owner, id: listed.line.id, isNew: false }, context), plan);
  }),
  fc
    .tuple(pick, fc.constantFrom(...lineLists), fc.array(fc.tuple(pick, text), { maxLength: 6 }))
    .map(([a, list, fields]): Edit => (plan) => {
      const context = { plan, locale: "da" as const };
      const draft = fields.reduce((sofar, [field, value]) => typed(sofar, field, value), {
        ...emptyLine(list, "Årsværkspris", context),
        role: "Rådgivere",
        label: "Række",
        fte: "2",
        amount: "3",
        percent: "1",
      });
      const owner = ownerAt(plan, a);
      return entered(enterLine(draft, { owner, isNew: true }, context), plan);
    }),
  text.map(
    (title): Edit =>
      (plan) =>
        addProposal(plan, title, "request"),
  ),
  pick.map(
    (a): Edit =>
      (plan) =>
        removeProposal(plan, at(plan.proposals ?? [], a)?.id ?? ""),
  ),
  pick.map(
    (a): Edit =>
      (plan) =>
        moveProposal(plan, at(plan.proposals ?? [], a)?.id ?? "", 1),
  ),
  fc.tuple(pick, pick, text).map(([a, field, value]): Edit => (plan) => {
    const proposal = at(plan.proposals ?? [], a);
    const context = { plan, locale: "da" as const };
    if (!proposal) return nothing(plan);
    const draft = typed(proposalDraft(proposal, context), field, value);
    return entered(enterProposal(draft, proposal.id, context), plan);
  }),
  fc.tuple(pick, text).map(
    ([field, value]): Edit =>
      (plan) =>
        entered(enterPlan(typed(planDraft(plan), field, value), { plan, locale: "da" }), plan),
  ),
  fc.tuple(fc.constantFrom("units" as const, "funders" as const), text).map(
    ([list, label]): Edit =>
      (plan) =>
        edited(withNames(plan, list, [label]).plan),
  ),
  fc.tuple(fc.constantFrom("units" as const, "funders" as const), pick, text).map(
    ([list, a, label]): Edit =>
      (plan) =>
        renameNamed(plan, list, at<{ id: string }>(plan[list] ?? [], a)?.id ?? "", label),
  ),
  fc.tuple(fc.constantFrom("units" as const, "funders" as const), pick).map(
    ([list, a]): Edit =>
      (plan) =>
        removeNamed(plan, list, at<{ id: string }>(plan[list] ?? [], a)?.id ?? ""),
  ),
  fc.tuple(text, pick).map(
    ([label, a]): Edit =>
      (plan) =>
        keepScenario(
          plan,
          label,
          (plan.proposals ?? []).slice(0, a % 3).map(({ id }) => id),
        ),
  ),
  fc.tuple(pick, text).map(
    ([a, label]): Edit =>
      (plan) =>
        renameScenario(plan, at(plan.scenarios ?? [], a)?.id ?? "", label),
  ),
  fc.tuple(pick, pick).map(
    ([a, b]): Edit =>
      (plan) =>
        changeScenario(plan, at(plan.scenarios ?? [], a)?.id ?? "", [
          at(plan.proposals ?? [], b)?.id ?? "",
        ]),
  ),
  pick.map(
    (a): Edit =>
      (plan) =>
        removeScenario(plan, at(plan.scenarios ?? [], a)?.id ?? ""),
  ),
);

const plans = [examplePlan, ...examplePlans.map(([, plan]) => plan).slice(0, 8)];

test("whatever is edited, in whatever order, the plan can be read from its file again", () => {
  let made = 0;
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...plans),
      fc.array(edits, { minLength: 4, maxLength: 14 }),
      (begin, steps) => {
        const end = steps.reduce((plan, edit) => {
          const result = edit(plan);
          if (result.ok) made += result.plan === plan ? 0 : 1;
          else refused += 1;
          return result.ok ? result.plan : plan;
        }, begin);
        expect(parsePlanJson(JSON.stringify(end))).toEqual({ ok: true, value: end });
      },
    ),
    { seed: 2012, numRuns: 50 },
  );
  // Both ways were gone often enough to say something.
  expect(made).toBeGreaterThan(80);
  expect(refused).toBeGreaterThan(40);
}, 30_000);
