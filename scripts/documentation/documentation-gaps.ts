import type { DocumentedCall, DocumentedExport } from "./documented-exports.js";
import { codeBlock } from "./example-code.js";

/** What a reader would miss in the documentation of one export; empty when it is complete. */
export function documentationGaps({ summary, examples, call }: DocumentedExport): string[] {
  const gaps: string[] = [];
  if (!/\S\.(\s|$)/.test(summary)) gaps.push("has no summary sentence");
  if (!examples.some((example) => codeBlock(example)?.includes("//=>")))
    gaps.push("has no @example with a ts code block and a //=> line");
  for (const example of examples)
    if (codeBlock(example) === undefined) gaps.push("has an @example without a ts code block");
  return call ? [...gaps, ...callGaps(call)] : gaps;
}

function callGaps(call: DocumentedCall): string[] {
  const gaps: string[] = [];
  // A parameter that is taken apart has no name of its own: the compiler calls it __0.
  const named = call.parameters.filter((name) => !name.startsWith("__"));
  for (const name of named) if (!call.described.get(name)) gaps.push(`has no @param ${name}`);
  for (const name of call.described.keys())
    if (!call.parameters.includes(name) && named.length === call.parameters.length)
      gaps.push(`describes @param ${name}, which it does not take`);
  if (call.described.size < call.parameters.length && named.length < call.parameters.length)
    gaps.push("has no @param for a parameter it takes apart");
  if (call.givesValue && !call.returns) gaps.push("has no @returns");
  if (call.throwsItself && !call.throws) gaps.push("throws without an @throws");
  return gaps;
}
