import type { CellContent } from "@aarsvaerk/workbook";

type Ratio = Extract<CellContent, { kind: "number" }>["value"];

/** The shortest decimal that is a number, as an exact ratio. */
export function exactly(value: number): Ratio {
  const [digits = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const power = Number(exponent) - fraction.length;
  const integer = BigInt(whole + fraction);
  return power >= 0
    ? { numerator: integer * 10n ** BigInt(power), denominator: 1n }
    : inLowestTerms(integer, 10n ** BigInt(-power));
}

function inLowestTerms(numerator: bigint, denominator: bigint): Ratio {
  let [larger, smaller] = [numerator < 0n ? -numerator : numerator, denominator];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return { numerator: numerator / larger, denominator: denominator / larger };
}

/** The number that a cell holds: the nearest, as long as it has no more than fifteen digits. */
export const nearest = ({ numerator, denominator }: Ratio): number =>
  Number(numerator) / Number(denominator);
