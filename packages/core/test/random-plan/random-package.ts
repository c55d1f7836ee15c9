import fc from "fast-check";
import type { CombinationOptions, Plan } from "../../src/index.js";
import { randomCase } from "./random-plan.js";

type Proposal = NonNullable<Plan["proposals"]>[number];
type Group = NonNullable<Plan["baseline"]>;
type When = NonNullable<NonNullable<Group["staffing"]>[number]["when"]>;

/** A plan whose proposals depend on each other, and a way of combining them. */
export interface RandomPackage {
  readonly plan: Plan;
  readonly options: CombinationOptions;
  /** Two numbers to choose a ceiling and a target by. */
  readonly choose: readonly [number, number];
}

/** Mostly none, so that many subsets stay admissible. */
const few = (ids: readonly string[], most: number): fc.Arbitrary<string[]> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...ids], { maxLength: Math.min(most, ids.length) }) },
  );

/** What each proposal requires: earlier or later ones, but never round in a ring. */
const requirementsOf = (ids: readonly string[]): fc.Arbitrary<ReadonlyMap<string, string[]>> =>
  fc
    .shuffledSubarray([...ids], { minLength: ids.length })
    .chain((order) =>
      fc
        .tuple(...order.map((_, at) => few(order.slice(0, at), 1)))
        .map((required) => new Map(order.map((id, at) => [id, required[at] ?? []]))),
    );

/** Adopted and not adopted proposals, any of the plan's, none of them twice. */
const whenOf = (ids: readonly string[]): fc.Arbitrary<When | undefined> =>
  fc.option(
    fc
      .tuple(fc.subarray([...ids], { maxLength: Math.min(3, ids.length) }), fc.nat(3))
      .map(([some, cut]): When => ({
        ...(cut > 0 ? { adopted: some.slice(0, cut) } : {}),
        ...(some.length > cut ? { notAdopted: some.slice(cut) } : {}),
      })),
    { nil: undefined },
  );

/** Every line of a group with a condition of the list, where it gives one. */
function withConditions<T extends Group>(group: T, whens: Iterator<When | undefined>): T {
  const conditioned = <L extends { readonly when?: When | undefined }>(lines: L[] | undefined) =>
    lines?.map((line): L => {
      const when = (whens.next().value ?? undefined) as When | undefined;
      return when ? { ...line, when } : line;
    });
  const { staffing, amounts, percentages } = group;
  return {
    ...group,
    ...(staffing && { staffing: conditioned(staffing) }),
    ...(amounts && { amounts: conditioned(amounts) }),
    ...(percentages && { percentages: conditioned(percentages) }),
  };
}

const linesIn = ({ staffing = [], amounts = [], percentages = [] }: Group): number =>
  staffing.length + amounts.length + percentages.length;

/**
 * Valid plans whose proposals require and exclude each other and whose lines, the baseline's too, hang
 * on proposals that are adopted or not, with percentages, shares, fixed amounts and frames.
 */
export function randomPackage(
  proposals: readonly [fewest: number, most: number],
  most = 2,
): fc.Arbitrary<RandomPackage> {
  return randomCase({ proposals, most }).chain(({ plan, view }) => {
    const drawn = plan.proposals ?? [];
    const ids = drawn.map(({ id }) => id);
    const lines = [plan.baseline ?? {}, ...drawn].reduce((sum, group) => sum + linesIn(group), 0);
    return fc
      .record({
        requires: requirementsOf(ids),
        excludes: fc.tuple(
          ...ids.map((own) =>
            few(
              ids.filter((id) => id !== own),
              2,
            ),
          ),
        ),
        whens: fc.array(whenOf(ids), { minLength: lines, maxLength: lines }),
        mustHave: fc.option(few(ids, 2), { nil: undefined }),
        among: fc.option(fc.subarray(ids, { minLength: Math.min(2, ids.length) }), {
          nil: undefined,
          freq: 4,
        }),
        choose: fc.tuple(fc.nat(), fc.nat()),
      })
      .map(({ requires, excludes, whens, mustHave, among, choose }): RandomPackage => {
        const each = whens.values();
        const baseline = withConditions(plan.baseline ?? {}, each);
        const changed = drawn.map((proposal, at): Proposal => {
          const needed = requires.get(proposal.id) ?? [];
          return {
            ...withConditions(proposal, each),
            requires: needed,
            excludes: (excludes[at] ?? []).filter((id) => !needed.includes(id)),
          };
        });
        return {
          plan: { ...plan, baseline, proposals: changed },
          options: {
            ...(mustHave && { mustHave }),
            ...(among && { among }),
            ...(typeof view.priceLevel === "number" && { priceLevel: view.priceLevel }),
          },
          choose,
        };
      });
  });
}
