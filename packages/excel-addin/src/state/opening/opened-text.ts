import { parsePlanJson, type Plan, type Problem } from "@aarsvaerk/core";
import type { FileProblem } from "../pane-state.js";
import { placeAt, placeOf } from "./place-in-text.js";
import { withoutComments } from "./without-comments.js";

export type OpenedText =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const whole = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number.parseInt(text, 10);

function placed(problem: Problem, text: string): FileProblem {
  const { line, column, offset } = problem.details ?? {};
  const [atLine, atColumn, at] = [whole(line), whole(column), whole(offset)];
  if (atLine !== undefined && atColumn !== undefined)
    return { problem, line: atLine, column: atColumn };
  if (at !== undefined) return { problem, ...placeAt(text, at) };
  return problem.path.length === 0 ? { problem } : { problem, ...placeOf(text, problem.path) };
}

/** The plan in the text of a file, with or without comments; or what is wrong with it, and where. */
export function openedText(text: string): OpenedText {
  const bare = withoutComments(text);
  const parsed = parsePlanJson(bare);
  if (parsed.ok) return { ok: true, plan: parsed.value };
  return { ok: false, problems: parsed.problems.map((problem) => placed(problem, bare)) };
}
