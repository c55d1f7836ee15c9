import type { Plan } from "../plan/index.js";
import { fail, failWith } from "../problem/index.js";
import { contradictions, missingCandidates, unknownProposals } from "./candidate-problems.js";
import type { CombinationOptions } from "./options.js";
import { isDisjoint, only, setOf, unionOf, type ProposalSet } from "./proposal-set.js";

/** More candidates than this have more combinations than anybody can wait for. */
const mostCandidates = 24;

/** The proposals to combine, in the order of the plan, and what limits their combinations. */
export interface Candidates {
  readonly ids: readonly string[];
  /** For each candidate, itself and what it requires, directly or through others. */
  readonly needs: readonly ProposalSet[];
  /** For each candidate, what it or what it requires excludes. */
  readonly bars: readonly ProposalSet[];
  /** What every combination has: the must-haves and what they require. */
  readonly mustHave: ProposalSet;
  /** Candidates that require a proposal which is no candidate. */
  readonly barred: ProposalSet;
}

/** Whether some combination has all of a set. */
export function haveCombination(set: ProposalSet, candidates: Candidates): boolean {
  const members = candidates.mustHave | unionOf(candidates.needs, set);
  return isDisjoint(members, candidates.barred | unionOf(candidates.bars, members));
}

/** Each proposal and what it requires, directly or through others. */
function requirementsOf({ proposals = [] }: Plan): (id: string) => readonly string[] {
  const required = new Map(proposals.map(({ id, requires = [] }) => [id, requires]));
  return (id) => {
    // A set that is walked takes up what is added on the way.
    const needed = new Set([id]);
    for (const each of needed) for (const other of required.get(each) ?? []) needed.add(other);
    return [...needed];
  };
}

/**
 * Chooses the proposals to combine.
 *
 * @throws ProblemError for an unknown proposal, too many candidates, must-haves that contradict each
 *   other or are no candidates, and when not one candidate can be adopted
 */
export function chooseCandidates(plan: Plan, options: CombinationOptions): Candidates {
  failWith(unknownProposals(plan, options));
  const { among, mustHave = [] } = options;
  const proposals = (plan.proposals ?? []).filter(({ id }) => among?.includes(id) ?? true);
  const ids = proposals.map(({ id }) => id);
  if (ids.length > mostCandidates)
    fail({
      code: "tooManyProposals",
      path: ["among"],
      found: String(ids.length),
      expected: [String(mostCandidates)],
    });
  const requiredBy = requirementsOf(plan);
  failWith(missingCandidates(mustHave, ids, requiredBy));

  const needs = ids.map((id) => setOf(requiredBy(id), ids));
  const excludes = proposals.map((each) => setOf(each.excludes ?? [], ids));
  const wanted = setOf(mustHave, ids);
  failWith(contradictions(wanted, { ids, needs, excludes }).slice(0, 1));
  const candidates: Candidates = {
    ids,
    needs,
    bars: needs.map((set) => unionOf(excludes, set)),
    mustHave: unionOf(needs, wanted),
    barred: setOf(
      ids.filter((id) => requiredBy(id).some((needed) => !ids.includes(needed))),
      ids,
    ),
  };
  if (!ids.some((_, position) => haveCombination(only(position), candidates)))
    fail({
      code: "noCombination",
      path: ["among"],
      ...(ids.length === 0 ? { details: { reason: "noProposals" } } : {}),
    });
  return candidates;
}
