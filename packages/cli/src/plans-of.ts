import { ProblemError } from "@aarsvaerk/core";
import { resolve } from "node:path";
import { BadInput } from "./input/complaint.js";
import type { PlanDocument } from "./input/plan-document.js";
import { cliTexts } from "./text/index.js";
import { badInputOf } from "./with-plan.js";

/** A plan that is added up twice counts double, and nobody means that. */
export function refuseTwice(files: readonly string[]): void {
  const places = files.map((file) => (file === "-" ? file : resolve(file)));
  const again = files.find((_, at) => places.indexOf(places[at] ?? "") < at);
  if (again !== undefined)
    throw new BadInput([
      { code: "planTwice", file: again, text: (locale) => cliTexts[locale].planTwice },
    ]);
}

/** Does something with many plans; what the core refuses of one of them is told with its place there. */
export function ofPlans<T>(
  documents: readonly PlanDocument[],
  names: readonly string[],
  work: () => T,
): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const complaints = error.problems.flatMap((problem) => {
      const [name, ...path] = problem.path;
      const document = documents[names.indexOf(String(name))];
      const own = new ProblemError([document ? { ...problem, path } : problem]);
      return badInputOf(own, document).complaints.map((complaint) => ({
        ...complaint,
        ...(document && { file: document.file }),
      }));
    });
    const [first, ...rest] = complaints;
    if (!first) throw error;
    throw new BadInput([first, ...rest]);
  }
}
