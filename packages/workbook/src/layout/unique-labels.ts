/**
 * Labels as they are, a second one of the same text with a number, so that a formula can match them;
 * one that is taken already is a second one.
 */
export function uniqueLabels(
  labels: readonly string[],
  alreadyTaken: readonly string[] = [],
): string[] {
  const taken = new Set(alreadyTaken.map((label) => label.toLowerCase()));
  return labels.map((label) => {
    let unique = label;
    // Spreadsheet programs match text without regard to case.
    for (let count = 2; taken.has(unique.toLowerCase()); count++)
      unique = `${label} (${String(count)})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
