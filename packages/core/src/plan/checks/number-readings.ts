/** One group sign throughout, then perhaps another sign and decimals: 1.400.000, 1 400,50. */
const grouped = /^([1-9]\d{0,2}(?:([ .,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;
const withComma = /^(\d+),(\d+)$/;
const oneComma = /^([1-9]\d{0,2}),(\d{3})$/;

/**
 * How a number written with group signs or a decimal comma would be written in a plan: one way, or
 * two where its one sign could be either (1,400), or none where it is no number people write.
 */
export function readingsOf(text: string): string[] {
  const plain = text
    .trim()
    .replace(/\s/gu, " ")
    .replace(/^\u2212/, "-")
    .replace(/^\+/, "");
  const [, sign = "", digits = ""] = /^(-?) ?(.*)$/.exec(plain) ?? [];
  return unsigned(digits).map((reading) => sign + reading);
}

function unsigned(digits: string): string[] {
  if (/^\d+(\.\d+)?$/.test(digits)) return [digits];
  const [, integer, thousandths = ""] = oneComma.exec(digits) ?? [];
  if (integer !== undefined) return thousandsOrDecimals(integer, thousandths);
  const [, whole = "", , decimals] = grouped.exec(digits) ?? withoutGroups(digits);
  if (whole === "") return [];
  return [whole.replace(/\D/g, "") + (decimals === undefined ? "" : `.${decimals}`)];
}

const withoutGroups = (digits: string): (string | undefined)[] => {
  const [all, whole, decimals] = withComma.exec(digits) ?? [];
  return [all, whole, undefined, decimals];
};

/** Both readings of one sign before three digits, each in a form that has only that reading. */
export const thousandsOrDecimals = (whole: string, three: string): string[] => [
  whole + three,
  `${whole}.${three.endsWith("0") ? three.slice(0, -1) : `${three}0`}`,
];
