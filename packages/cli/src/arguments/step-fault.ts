import type { Problem } from "@aarsvaerk/core";
import { BadInput } from "../input/complaint.js";
import { cliTexts } from "../text/index.js";
import type { CliTexts } from "../text/cli-texts.js";

type StepFault = keyof CliTexts["steps"];

/** What is wrong with the step of a range, told of the argument as it was typed. */
export const stepFault = (argument: string, fault: StepFault, example = ""): BadInput =>
  new BadInput([
    {
      code: fault === "missing" || fault === "months" ? "wrongForm" : "outOfRange",
      text: (locale) => `${argument}: ${cliTexts[locale].steps[fault](example)}`,
    },
  ]);

/** Which of our words say what the core refuses of a step; the others it says well itself. */
export function stepFaultOf({ code, path, found, expected = [] }: Problem): StepFault | undefined {
  if (path[0] !== "step") return undefined;
  if (code === "wrongForm") return expected.includes("int") ? "months" : undefined;
  if (code !== "outOfRange") return undefined;
  if (found === "0") return "zero";
  return expected.includes("< 0") ? "downwards" : "upwards";
}
