import { problemText, type Problem } from "@aarsvaerk/core";
import { BadInput } from "../input/complaint.js";
import { cliTexts } from "../text/index.js";
import type { CliTexts } from "../text/cli-texts.js";

/** An argument that is not written as it must be; the forms are in the words of the reader's language. */
export function wrongForm(
  path: Problem["path"],
  found: string,
  forms: (words: CliTexts["forms"]) => string[],
): BadInput {
  const problem: Problem = { code: "wrongForm", path, found, expected: forms(cliTexts.en.forms) };
  return new BadInput([
    {
      code: problem.code,
      problem,
      text: (locale) =>
        problemText({ ...problem, expected: forms(cliTexts[locale].forms) }, locale),
    },
  ]);
}
