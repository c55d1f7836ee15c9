const longestRange = 200;
const rangeForm = /^(.*\D)(\d{1,4})\s*[-–]\s*(\d{1,4})$/;

function ofRange(text: string): string[] {
  const [, name = "", first = "", last = ""] = rangeForm.exec(text) ?? [];
  const [from, to] = [Number.parseInt(first, 10), Number.parseInt(last, 10)];
  if (name.trim() === "" || !(from < to) || to - from >= longestRange) return [text];
  return Array.from({ length: to - from + 1 }, (_, at) => `${name}${from + at}`);
}

/** Names typed or pasted in one field: `Socialcentret; Herbergerne`, one a line, or `Område 1–10`. */
export const unitNames = (text: string): string[] =>
  text
    .split(/[;\n\r\t]+/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .flatMap(ofRange);
