import { ProblemError, type Problem, type Result } from "@aarsvaerk/core";

/** What an option states; what is wrong with it is told by the option's name. */
export function stated<T>(option: string, result: Result<T>): T {
  if (result.ok) return result.value;
  const [first, ...rest] = result.problems;
  throw new ProblemError([{ ...first, path: [option] }, ...rest]);
}

/** What of a view the core may refuse has options of its own. */
const ofView = ["scenario", "adopted", "priceLevel", "asOf"];

/** What the core says of something it was asked for has its own name for that; a place in the plan stays. */
function renamed<T>(work: () => T, name: (own: string | number | undefined) => Problem["path"]): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [first, ...rest] = error.problems;
    const isOfView = ofView.includes(String(first.path[0]));
    if (first.path.length > 1 || isOfView) throw error;
    throw new ProblemError([{ ...first, path: name(first.path[0]) }, ...rest]);
  }
}

/** Does what an option asks for; what the core refuses of it is told by the option's name. */
export const asAskedBy = <T>(option: string, work: () => T): T => renamed(work, () => [option]);

/** The same for proposals that are an argument without a name: what is refused is told as it is. */
export const asArgument = <T>(work: () => T): T =>
  renamed(work, (own) => (own === undefined || own === "proposals" ? [] : [own]));
