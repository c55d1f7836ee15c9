import { ProblemError, type Plan } from "@aarsvaerk/core";

const folded = (name: string): string => name.trim().toLowerCase();

/**
 * The id of a proposal that is named by its id or, as on paper, by its number such as SO03. A name that
 * is neither stays as it is: whoever asks for it says what the plan has.
 */
export function proposalId({ proposals = [] }: Plan, name: string, option?: string): string {
  if (proposals.some(({ id }) => id === name)) return name;
  const numbered = proposals.filter(
    ({ number }) => number !== undefined && folded(number) === folded(name),
  );
  const [only, ...others] = numbered.map(({ id }) => id);
  if (only === undefined) return name;
  if (others.length > 0)
    throw new ProblemError([
      {
        code: "ambiguousNumber",
        path: option === undefined ? [] : [option],
        found: name,
        expected: [only, ...others],
      },
    ]);
  return only;
}

/** The ids of proposals that are named by ids or numbers, once each. */
export const proposalIds = (plan: Plan, names: readonly string[], option?: string): string[] => [
  ...new Set(names.map((name) => proposalId(plan, name, option))),
];
