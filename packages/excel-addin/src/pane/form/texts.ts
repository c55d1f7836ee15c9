import type { Locale } from "@aarsvaerk/core";

export interface FormTexts {
  readonly origin: string;
  readonly source: string;
  readonly noSource: string;
  readonly page: string;
  readonly assumption: string;
  readonly assumptionHint: string;
  readonly newSource: string;
  readonly addNames: string;
  readonly cannotRemove: string;
  readonly usedBy: (names: readonly string[]) => string;
  readonly otherParts: Readonly<Record<"actuals" | "staffingMatrix", string>>;
  readonly otherUses: string;
  readonly baseline: string;
}

export const formTexts: Readonly<Record<Locale, FormTexts>> = {
  da: {
    origin: "Kilde og forudsætning",
    source: "Kilde",
    noSource: "Ingen kilde",
    page: "Side eller tabel",
    assumption: "Forudsætning",
    assumptionHint: "Skrives under tabellen, når tallet ikke har en kilde",
    newSource: "Ny kilde, titel",
    addNames: "Tilføj",
    cannotRemove: "Kan ikke fjernes.",
    usedBy: (names) => `Det bruges af: ${names.join(", ")}.`,
    otherParts: {
      actuals: "det registrerede forbrug",
      staffingMatrix: "oversigten over aktører og funktioner",
    },
    otherUses: "andet i planen",
    baseline: "Vedtaget budget",
  },
  nb: {
    origin: "Kilde og forutsetning",
    source: "Kilde",
    noSource: "Ingen kilde",
    page: "Side eller tabell",
    assumption: "Forutsetning",
    assumptionHint: "Skrives under tabellen når tallet ikke har en kilde",
    newSource: "Ny kilde, tittel",
    addNames: "Legg til",
    cannotRemove: "Kan ikke fjernes.",
    usedBy: (names) => `Det brukes av: ${names.join(", ")}.`,
    otherParts: {
      actuals: "det regnskapsførte forbruket",
      staffingMatrix: "oversikten over aktører og funksjoner",
    },
    otherUses: "annet i planen",
    baseline: "Vedtatt budsjett",
  },
  en: {
    origin: "Source and assumption",
    source: "Source",
    noSource: "No source",
    page: "Page or table",
    assumption: "Assumption",
    assumptionHint: "Printed below the table where the figure has no source",
    newSource: "New source, title",
    addNames: "Add",
    cannotRemove: "Cannot be removed.",
    usedBy: (names) => `It is used by: ${names.join(", ")}.`,
    otherParts: {
      actuals: "recorded spending",
      staffingMatrix: "the matrix of actors and functions",
    },
    otherUses: "something else in the plan",
    baseline: "Adopted budget",
  },
};
