import { read, unread, type Reading } from "./reading.js";

/** A field that may stay empty. */
export const optional = <T>(
  text: string,
  readText: (text: string) => Reading<T>,
): Reading<T | undefined> => (text.trim() === "" ? read(undefined) : readText(text));

/** A text of one or more lines that must be there. */
export const readText = (text: string): Reading<string> =>
  text.trim() === ""
    ? unread({ code: "emptyText", path: [], expected: ["string"] })
    : read(text.trim());

export const optionalText = (text: string): Reading<string | undefined> => optional(text, readText);

/** A choice that may be open: no text is no choice. */
export const choice = <T extends string>(value: T | ""): Reading<T | undefined> =>
  read(value === "" ? undefined : value);

/** A choice that must be made. */
export const requiredChoice = (value: string): Reading<string> =>
  value === "" ? unread({ code: "missingKey", path: [], expected: ["id"] }) : read(value);

export function readYear(text: string): Reading<number> {
  const found = text.trim();
  return /^\d{4}$/.test(found)
    ? read(Number.parseInt(found, 10))
    : unread(
        found === ""
          ? { code: "emptyField", path: [], expected: ["year"] }
          : { code: "wrongForm", path: [], found, expected: ["year"] },
      );
}

export const optionalYear = (text: string): Reading<number | undefined> => optional(text, readYear);
