import { decimalText, exact, roundToDecimals, type Ratio } from "@aarsvaerk/core";
import { nearestDouble } from "../../sheet/double.js";

/** Programs show, and some of them save, no more digits. */
const significantDigits = 15;

/** The decimals that 15 digits leave a number. */
function decimalsLeft(value: Ratio): number {
  const [whole = "", fraction = ""] = decimalText(value, 40).replace("-", "").split(".");
  const zeros = /^0*/.exec(fraction)?.[0].length ?? 0;
  return significantDigits - (whole === "0" ? -zeros : whole.length);
}

function inDigits(value: Ratio): Ratio {
  const decimals = decimalsLeft(value);
  if (decimals >= 0) return roundToDecimals(value, decimals);
  const tens = exact(`1${"0".repeat(-decimals)}`);
  const { numerator } = roundToDecimals(
    { numerator: value.numerator, denominator: value.denominator * tens.numerator },
    0,
  );
  return { numerator: numerator * tens.numerator, denominator: 1n };
}

/** Whether a cell still holds a number that was written to it: the double nearest to it, or that in 15 digits. */
export function isSameNumber(found: Ratio, written: Ratio): boolean {
  const held = nearestDouble(found);
  return held === nearestDouble(written) || held === nearestDouble(inDigits(written));
}
