import { compare, multiply, ratio, type Ratio } from "@aarsvaerk/core";
import { subtract } from "@aarsvaerk/core/calculation";
import type { CellFormat } from "../../sheet/cell.js";
import type { FoundCell } from "../../sheet/read-cell.js";
import type { InputValue } from "../input-value.js";

const money: ReadonlySet<CellFormat> = new Set(["kroner", "ore", "thousands", "millions"]);

/** Half an øre of money, and half of the ninth decimal of what is no money. */
const halves = { money: ratio(1n, 200n), other: ratio(1n, 2_000_000_000n) };

/** What is left of a number whose last of 15 digits is one off. */
const lastDigit = ratio(1n, 10n ** 14n);

const size = ({ numerator, denominator }: Ratio): Ratio =>
  ratio(numerator < 0n ? -numerator : numerator, denominator);

const isBlank = (found: FoundCell | undefined): boolean =>
  !found || found.kind === "empty" || found.value === "";

/** Whether a cell shows another figure than is expected: another øre, or another ninth decimal. */
export function deviates(
  format: CellFormat,
  expected: InputValue,
  found: FoundCell | undefined,
): boolean {
  if (typeof expected === "string")
    return expected === "" ? !isBlank(found) : found?.kind !== "text" || found.value !== expected;
  if (found?.kind !== "number") return true;
  const off = size(subtract(found.value, expected));
  const atDigit = multiply(size(expected), lastDigit);
  const half = money.has(format) ? halves.money : halves.other;
  return compare(off, half) >= 0 && compare(off, atDigit) > 0;
}
