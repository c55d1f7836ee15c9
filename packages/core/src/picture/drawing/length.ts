import { decimalText, ratio } from "../../exact/index.js";

/** A length in hundredths of a pixel: whole numbers, so that what meets on paper meets exactly. */
export type Length = bigint;

/** Whole pixels. */
export const px = (pixels: number): Length => BigInt(pixels) * 100n;

export const lengthText = (length: Length): string => decimalText(ratio(length, 100n));

export const longest = (...lengths: readonly Length[]): Length =>
  lengths.reduce((most, length) => (length > most ? length : most), 0n);

export const shortest = (first: Length, ...lengths: readonly Length[]): Length =>
  lengths.reduce((least, length) => (length < least ? length : least), first);

export const ascending = (a: Length, b: Length): number => (a < b ? -1 : a > b ? 1 : 0);
