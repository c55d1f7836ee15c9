import type { Locale } from "@aarsvaerk/core";
import type { BadInput, Complaint } from "./input/complaint.js";
import { complaintJson } from "./json/complaint-json.js";
import { jsonText, outputVersion } from "./json/document-json.js";
import { printable, screenOf, type Screen } from "./terminal.js";
import { defaultLocale } from "./text/index.js";

/** A reader mends the first few and runs the program again. */
const mostLines = 50;

/** `plan.json:12:7: what is wrong`: the form that editors and terminals make a link of. */
function complaintLine(
  { file, position, text }: Complaint,
  locale: Locale,
  { colors }: Screen,
): string {
  const place = [file, position?.line, position?.column].filter((part) => part !== undefined);
  const words = printable(text(locale));
  return place.length === 0 ? words : `${colors.bold(printable(place.join(":")))}: ${words}`;
}

export function complaintLines(
  complaints: readonly Complaint[],
  locale: Locale,
  screen: Screen,
): string[] {
  const rest = complaints.length - mostLines;
  return [
    ...complaints.slice(0, mostLines).map((each) => complaintLine(each, locale, screen)),
    ...(rest > 0 ? [`… + ${rest}`] : []),
  ];
}

/** Says what is wrong with the input: as text beside the output, or as the JSON that was asked for. */
export function reportBadInput(
  command: string,
  { complaints, language }: BadInput,
  { locale = language ?? defaultLocale, format }: { locale?: Locale; format?: string },
): void {
  if (format === "json") {
    const problems = complaints.map((complaint) => complaintJson(complaint, locale));
    process.stdout.write(jsonText({ outputVersion, command, problems }));
    return;
  }
  const lines = complaintLines(complaints, locale, screenOf(process.stderr));
  process.stderr.write(lines.map((line) => `${line}\n`).join(""));
}
