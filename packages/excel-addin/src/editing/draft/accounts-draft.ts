import type { Problem } from "@aarsvaerk/core";
import { read, under, unread, type Reading, problemsOf } from "../entry/reading.js";
import { readText } from "../entry/texts.js";

/** One dimension of the kontering: `funktion`, `5.38.42`. */
export interface AccountDraft {
  readonly name: string;
  readonly value: string;
}

export const accountDrafts = (
  stated: Readonly<Record<string, string>> | undefined,
): readonly AccountDraft[] =>
  Object.entries(stated ?? {}).map(([name, value]) => ({ name, value }));

/** Rows without any text are not there yet. */
export function readAccounts(
  drafts: readonly AccountDraft[],
): Reading<Record<string, string> | undefined> {
  const names = drafts.map(({ name }) => name.trim());
  const problems = drafts.flatMap(({ name, value }, at): Problem[] => {
    if (name.trim() === "" && value.trim() === "") return [];
    const found = names[at] ?? "";
    const isRepeated = found !== "" && names.indexOf(found) < at;
    return [
      ...under(
        [at, "name"],
        [
          ...problemsOf(readText(name)),
          ...(isRepeated ? [{ code: "duplicateId" as const, path: [], found }] : []),
        ],
      ),
      ...under([at, "value"], problemsOf(readText(value))),
    ];
  });
  if (problems.length > 0) return unread(...problems);
  const entries = drafts
    .filter(({ name }) => name.trim() !== "")
    .map(({ name, value }) => [name.trim(), value.trim()] as const);
  return read(entries.length > 0 ? Object.fromEntries(entries) : undefined);
}
