import { textFrom } from "../values.js";

/** A formula as it is, and a plain value as one. */
export function formulaFrom(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value)}`;
  const text = textFrom(value);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}
