import type { ReferenceKind } from "../plan/checks/references.js";
import type { Plan } from "../plan/index.js";
import { withNearest, type Problem } from "../problem/index.js";
import type { CombinationOptions } from "./options.js";
import { noProposal, positionsIn, type ProposalSet } from "./proposal-set.js";

/** Proposals that are asked for and that the plan does not have. */
export function unknownProposals(
  plan: Plan,
  { mustHave = [], among = [] }: CombinationOptions,
): Problem[] {
  const expected = (plan.proposals ?? []).map(({ id }) => id);
  const details = { kind: "proposal" satisfies ReferenceKind };
  return Object.entries({ mustHave, among }).flatMap(([key, ids]) =>
    ids
      .filter((id) => !expected.includes(id))
      .map((found) =>
        withNearest({ code: "unknownReference", path: [key], found, expected, details }),
      ),
  );
}

/** Must-haves that are no candidates, or require what is none. */
export const missingCandidates = (
  mustHave: readonly string[],
  candidates: readonly string[],
  requiredBy: (id: string) => readonly string[],
): Problem[] =>
  mustHave.flatMap((id) =>
    requiredBy(id)
      .filter((needed) => !candidates.includes(needed))
      .map((found): Problem => ({
        code: "notAmongCandidates",
        path: ["mustHave"],
        found,
        expected: candidates,
        ...(found === id ? {} : { details: { requiredBy: id } }),
      })),
  );

/** Must-haves that cannot stand together, and the proposals that keep them apart. */
export function contradictions(
  mustHave: ProposalSet,
  {
    ids,
    needs,
    excludes,
  }: {
    readonly ids: readonly string[];
    readonly needs: readonly ProposalSet[];
    readonly excludes: readonly ProposalSet[];
  },
): Problem[] {
  const idAt = (position: number): string => ids[position] ?? "";
  const neededBy = (position: number): ProposalSet => needs[position] ?? noProposal;
  const positions = positionsIn(mustHave);
  return positions.flatMap((one) =>
    positions.flatMap((other) =>
      positionsIn(neededBy(one)).flatMap((first) =>
        positionsIn((excludes[first] ?? noProposal) & neededBy(other)).map((second): Problem => ({
          code: "contradictoryMustHaves",
          path: ["mustHave"],
          found: idAt(one),
          expected: [idAt(other)],
          details: { first: idAt(first), second: idAt(second) },
        })),
      ),
    ),
  );
}
