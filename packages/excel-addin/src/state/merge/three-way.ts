import type { Plan } from "@aarsvaerk/core";
import type { InputChange } from "@aarsvaerk/workbook";
import { omitted } from "../../omitted.js";
import type { Conflict } from "../pane-state.js";
import { inputNow, isSameValue } from "./input-now.js";
import { taking } from "./taking.js";

/** What the cells say, and what of it the pane has dealt with before. */
export interface CellChanges {
  /** Changes of cells since the sheets were written. */
  readonly changes: readonly InputChange[];
  readonly taken: readonly InputChange[];
  readonly turnedDown: readonly InputChange[];
}

/** A plan with what was changed in cells, and what has to be settled first. */
export interface Merged {
  readonly plan: Plan;
  readonly taken: readonly InputChange[];
  readonly turnedDown: readonly InputChange[];
  readonly conflicts: readonly Conflict[];
  /** Changes that the plan did not have before. */
  readonly news: readonly InputChange[];
}

/** A cell as it was when the pane last knew it, and as it is. */
interface Movement {
  readonly change: InputChange;
  readonly before: InputChange["new"];
}

/** The cell holds again what was written. */
const putBack = (change: InputChange): InputChange => ({
  ...omitted(change, "new"),
  ...(change.old === undefined ? {} : { new: change.old }),
});

const isPutBack = (change: InputChange): boolean => isSameValue(change.old, change.new);

function movements({ changes, taken, turnedDown }: CellChanges): Movement[] {
  const known = new Map([...turnedDown, ...taken].map((change) => [change.path, change]));
  const now = new Map(changes.map((change) => [change.path, change]));
  const gone = [...known.values()].filter(({ path }) => !now.has(path)).map(putBack);
  return [...changes, ...gone].flatMap((change): Movement[] => {
    const before = known.has(change.path) ? known.get(change.path)?.new : change.old;
    return isSameValue(before, change.new) ? [] : [{ change, before }];
  });
}

type Verdict = "take" | "agrees" | Conflict;

/** Who has changed an input: where only the sheet has, its value is taken. */
function judge({ change, before }: Movement, pane: Plan): Verdict {
  const { isThere, value } = inputNow(pane, change.path);
  if (!isThere) return { ...change, why: "gone" };
  if (isSameValue(value, change.new)) return "agrees";
  if (isSameValue(value, before)) return "take";
  return { ...change, why: "bothChanged", ...(value === undefined ? {} : { inPane: value }) };
}

const replacing = (
  list: readonly InputChange[],
  by: readonly InputChange[],
  paths: ReadonlySet<string>,
): InputChange[] => [
  ...list.filter(({ path }) => !paths.has(path)),
  // What is as it was written is no change any more.
  ...by.filter((change) => !isPutBack(change)),
];

/**
 * Brings changes of cells together with the plan in the pane. What only the sheet has changed is taken; what
 * both have changed, to different values, is a conflict, and so is a change of what the pane has removed.
 *
 * @param cells - the changes, and what was done about earlier ones: they tell what the pane last knew
 * @param pane - the plan as it is in the pane
 */
export function merge(cells: CellChanges, pane: Plan): Merged {
  const judged = movements(cells).map((movement) => ({
    movement,
    verdict: judge(movement, pane),
  }));
  const of = (wanted: "take" | "agrees") =>
    judged.filter(({ verdict }) => verdict === wanted).map(({ movement }) => movement.change);
  const { plan, refused } = taking(pane, of("take"));
  const isRefused = new Set(refused.map(({ path }) => path));
  const news = of("take").filter(({ path }) => !isRefused.has(path));
  const settled = [...of("agrees"), ...news];
  const paths = new Set(settled.map(({ path }) => path));
  return {
    plan,
    taken: replacing(cells.taken, settled, paths),
    turnedDown: replacing(cells.turnedDown, [], paths),
    conflicts: [
      ...judged.flatMap(({ verdict }) => (typeof verdict === "object" ? [verdict] : [])),
      ...refused,
    ],
    news,
  };
}
