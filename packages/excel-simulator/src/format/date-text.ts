const dayInMilliseconds = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** Whether a format shows a day: it names days, months or years outside of quotes. */
export const isDateFormat = (format: string): boolean =>
  /[dmy]/i.test(format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && format !== "General";

/** A serial number as a day. */
export function dateText(serial: number, format: string): string {
  const at = new Date(dayZero + Math.floor(serial) * dayInMilliseconds);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(at.getUTCFullYear()),
    yy: String(at.getUTCFullYear() % 100).padStart(2, "0"),
    mm: String(at.getUTCMonth() + 1).padStart(2, "0"),
    m: String(at.getUTCMonth() + 1),
    dd: String(at.getUTCDate()).padStart(2, "0"),
    d: String(at.getUTCDate()),
  };
  return format.replaceAll(
    /"([^"]*)"|\\(.)|\[[^\]]*\]|;.*$|yyyy|yy|mm|m|dd|d/gi,
    (piece, quoted?: string, one?: string) => quoted ?? one ?? parts[piece.toLowerCase()] ?? "",
  );
}
