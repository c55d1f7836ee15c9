/**
 * A name as it is compared across plans: trimmed, in small letters, every run of white space as one
 * space, and each letter written in one way only (`å` typed as `a` and a ring is the same letter).
 */
export const normalised = (text: string): string =>
  text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
