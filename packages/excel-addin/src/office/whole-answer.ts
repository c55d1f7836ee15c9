import { BatchFailure } from "./run.js";

/**
 * What Excel gave of cells. Excel on the web may leave out what is too much, and say nothing of it:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 *
 * @throws BatchFailure where it was left out
 */
export function wholeAnswer<T>(answer: T): NonNullable<T> {
  if (answer === null || answer === undefined) throw new BatchFailure({ code: "tooLarge" });
  return answer;
}
