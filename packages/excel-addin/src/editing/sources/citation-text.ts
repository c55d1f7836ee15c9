import { inputPlace, oneLine, ProblemError, type Locale, type Plan } from "@aarsvaerk/core";
import type { Source } from "./source-draft.js";

const listed = (...parts: readonly (string | undefined)[]): string =>
  oneLine(parts.filter((part) => part !== undefined).join(", "));

/** Who published a source, and where it is filed. */
export const filedAs = ({ publisher, caseNumber, documentNumber, date }: Source): string =>
  listed(publisher, caseNumber, documentNumber, date);

/** A source in one line. */
const sourceText = ({ publisher, title, ...filed }: Source): string => {
  const named = publisher === undefined ? title : `${publisher}: ${title}`;
  return listed(named, filed.caseNumber, filed.documentNumber, filed.date);
};

type Entry = Readonly<Record<string, unknown>>;

const textIn = (entry: Entry, key: string): string | undefined => {
  const value = Object.hasOwn(entry, key) ? entry[key] : undefined;
  return typeof value === "string" ? value : undefined;
};

/** The entries of the plan on the way to an input, the innermost first. */
function entriesOn(plan: Plan, path: string): Entry[] {
  const entries: Entry[] = [];
  let value: unknown = plan;
  for (const step of inputPlace(plan, path).place) {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      entries.unshift(value as Entry);
  }
  return entries;
}

const assumed: Readonly<Record<Locale, string>> = {
  da: "Forudsætning",
  nb: "Forutsetning",
  en: "Assumption",
};

/** Where an input comes from, in one line; nothing where the plan does not say. */
export function citationText(plan: Plan, path: string, locale: Locale): string | undefined {
  try {
    const entry = entriesOn(plan, path).find(
      (each) => textIn(each, "source") !== undefined || textIn(each, "assumption") !== undefined,
    );
    if (!entry) return undefined;
    const source = plan.sources?.find(({ id }) => id === textIn(entry, "source"));
    const assumption = textIn(entry, "assumption");
    return [
      ...(source ? [[sourceText(source), textIn(entry, "page")].filter(Boolean).join(", ")] : []),
      ...(assumption === undefined ? [] : [`${assumed[locale]}: ${oneLine(assumption)}`]),
    ].join(". ");
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return undefined;
  }
}
