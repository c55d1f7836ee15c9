import type { Input } from "./input.js";

/** Digits of a number that Excel hands over as they are; it may lose those behind them. */
const digits = 12;

function plainNumber(number: number): string {
  const [mantissa = "", power = ""] = number.toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return `${whole}.${fraction.padEnd(digits, "0").slice(0, digits)}e${power}`;
}

/** A formula whatever Excel makes of its blanks, `$`, quotes, letters and the name of its own sheet. */
function plainFormula(formula: string, sheet: string): string {
  const plain = (text: string): string => text.replace(/[\s$']/g, "").toUpperCase();
  return plain(formula).replaceAll(`${plain(sheet)}!`, "");
}

function plainText(input: Input, sheet: string): string {
  if (typeof input === "number") return `n${plainNumber(input)}`;
  if (typeof input === "boolean") return String(input);
  return input.startsWith("=") ? plainFormula(input, sheet) : `t${input.replace(/^'/, "")}`;
}

/** FNV-1a, 32 bits of it. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** Letters of a fingerprint: 31 bits to a cell are enough to tell what one person typed from what was written. */
const letters = 6;
const nothing = ".".repeat(letters);

const fingerprint = (input: Input, sheet: string): string =>
  input === ""
    ? nothing
    : hashOf(plainText(input, sheet)).toString(36).slice(-letters).padStart(letters, "0");

/** What stands in the rows of a sheet, said shortly: enough to tell later whether it still stands there. */
export const fingerprints = (
  rows: readonly (readonly Input[])[],
  sheet: string,
): readonly string[] => rows.map((row) => row.map((input) => fingerprint(input, sheet)).join(""));

/**
 * Whether cells hold what they held when their fingerprints were taken, or nothing.
 *
 * @param rows - what is found, from the same cell on
 */
export const holdsOnly = (
  rows: readonly (readonly Input[])[],
  sheet: string,
  taken: readonly string[],
): boolean =>
  rows.every((row, down) =>
    row.every(
      (input, across) =>
        input === "" ||
        fingerprint(input, sheet) === taken[down]?.slice(across * letters, (across + 1) * letters),
    ),
  );
