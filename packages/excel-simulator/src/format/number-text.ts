import type { Culture } from "./culture.js";
import { dateText, isDateFormat } from "./date-text.js";

const PIECE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[#0?.,]+|%|[\s\S]/g;
const DIGITS = /^[#0?.,]+$/;

/** A number as a cell shows it. Fractions and scientific formats are shown as General. */
export function numberText(value: number, format: string, culture: Culture): string {
  if (format === "General" || format === "@" || /[/?]|E[+-]/i.test(unquoted(format)))
    return isDateFormat(format) ? dateText(value, format) : generalText(value, culture);
  if (isDateFormat(format)) return dateText(value, format);
  const sections = format.split(";");
  const [positive = "General", negative, zero] = sections;
  if (value === 0 && zero !== undefined) return sectionText(0, zero, culture);
  if (value < 0 && negative !== undefined) return sectionText(-value, negative, culture);
  const text = sectionText(Math.abs(value), positive, culture);
  return value < 0 && /[1-9]/.test(text) ? culture.minus + text : text;
}

const unquoted = (format: string): string => format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");

/** Up to eleven digits, as a cell of usual width shows them. */
function generalText(value: number, culture: Culture): string {
  const plain = Math.abs(value) >= 1e11 || (value !== 0 && Math.abs(value) < 1e-9);
  const text = plain
    ? value
        .toExponential(5)
        .replace(/\.?0+e/, "E")
        .replace(/E([+-])(\d)$/, "E$10$2")
    : String(Number(value.toPrecision(10)));
  return text.replace(".", culture.decimal).replace("-", culture.minus);
}

function sectionText(value: number, section: string, culture: Culture): string {
  const pieces = section.match(PIECE) ?? [];
  const digits = pieces.find((piece) => DIGITS.test(piece));
  if (digits === undefined) return pieces.map((piece) => literal(piece)).join("");
  const percent = pieces.filter((piece) => piece === "%").length;
  const written = digitsText(value * 100 ** percent, digits, culture);
  let placed = false;
  return pieces
    .map((piece) => {
      if (!DIGITS.test(piece)) return literal(piece);
      const text = placed ? "" : written;
      placed = true;
      return text;
    })
    .join("");
}

function literal(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1, -1);
  if (piece.startsWith("\\")) return piece.slice(1);
  if (piece.startsWith("_")) return " ";
  return piece.startsWith("*") || piece.startsWith("[") ? "" : piece;
}

/** `#,##0.00`, and `#,##0,` in thousands. */
function digitsText(value: number, pattern: string, culture: Culture): string {
  const scale = /,*$/.exec(pattern.replace(/\..*/, ""))?.[0].length ?? 0;
  const trailing = /,+$/.exec(pattern)?.[0].length ?? 0;
  const [whole = "", decimals = ""] = pattern.replace(/,+$/, "").split(".");
  const places = decimals.replaceAll(/[^0#?]/g, "").length;
  const least = decimals.replaceAll(/[^0]/g, "").length;
  const fixed = roundedText(value / 1000 ** Math.max(scale, trailing), places);
  const [before = "0", after = ""] = fixed.split(".");
  const integer = before
    .padStart(whole.replaceAll(/[^0]/g, "").length, "0")
    .replace(/^0+(?=\d)/, (zeros) => (whole.replaceAll(/[^0]/g, "").length > 1 ? zeros : ""));
  const grouped = whole.includes(",")
    ? integer.replaceAll(/\B(?=(?:\d{3})+$)/g, culture.group)
    : integer;
  const shown = integer === "0" && !whole.includes("0") ? "" : grouped;
  const rest = after.replace(new RegExp(`0{0,${places - least}}$`), "");
  return rest === "" ? shown : shown + culture.decimal + rest;
}

/** Half away from zero on the shortest decimal, as Excel shows 0.125 with two places: 0.13. */
function roundedText(value: number, places: number): string {
  const shortest = Number(value.toPrecision(15));
  const [digits = "0", exponent = "0"] = shortest.toExponential().split("e");
  const scaled = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  return Math.abs(scaled) < 2 ** 53 && Number.isFinite(scaled)
    ? withPoint(BigInt(scaled).toString(), places)
    : value.toFixed(places);
}

function withPoint(digits: string, places: number): string {
  if (places === 0) return digits;
  const padded = digits.padStart(places + 1, "0");
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
