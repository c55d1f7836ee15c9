import type { Locale } from "@aarsvaerk/core";
import { numberText, readNumber, readPercent } from "./numbers.js";
import { read, readEntry, type Reading } from "./reading.js";

/** FTE as one number, or as positions of a size. */
export type StatedFte =
  | { readonly fte: string }
  | { readonly positions: { readonly count: string; readonly percent: string } };

const positionsForm =
  /^(.+?)\s*(?:stillinger|stilling|positions|position)\s*(?:at|of|på|[áàa])?\s*(\S.*?)\s*%?$/i;
const fteWord = /\s*(årsværk|årsverk|fte)\.?\s*$/i;

/** `10`, `17,5 årsværk`, or `2 stillinger á 50 %`. */
export function readFte(text: string, locale: Locale): Reading<StatedFte> {
  const [, count, percent] = positionsForm.exec(text.trim()) ?? [];
  if (count === undefined || percent === undefined) {
    const fte = readNumber(text.replace(fteWord, ""), locale);
    return fte.ok ? read({ fte: fte.value }) : fte;
  }
  const positions = readEntry({
    count: readNumber(count, locale),
    percent: readPercent(percent, locale),
  });
  return positions.ok ? read({ positions: positions.value }) : positions;
}

const phrases: Readonly<Record<Locale, (count: string, percent: string) => string>> = {
  da: (count, percent) => `${count} stillinger á ${percent} %`,
  nb: (count, percent) => `${count} stillinger à ${percent} %`,
  en: (count, percent) => `${count} positions at ${percent} %`,
};

/** The same as text to go on typing in. */
export function fteText(
  {
    fte,
    positions,
  }: { fte?: string | undefined; positions?: { count: string; percent: string } | undefined },
  locale: Locale,
): string {
  if (!positions) return numberText(fte, locale);
  return phrases[locale](
    numberText(positions.count, locale),
    numberText(positions.percent, locale),
  );
}
