import type { Locale } from "@aarsvaerk/core";

/** What stands in cells that are inserted, beside the table's own words. */
export interface InsertionTexts {
  /** Below figures that follow nothing. */
  readonly fixed: string;
  /** Below figures that follow a sheet. */
  readonly live: (sheet: string) => string;
  /** In its place where the sheet has got other rows or columns since. */
  readonly outgrown: (sheet: string) => string;
  /** What is read aloud in the place of a chart: the names of what is drawn. */
  readonly chart: (names: string) => string;
}

export const insertionTexts: Readonly<Record<Locale, InsertionTexts>> = {
  da: {
    fixed: "Faste tal: de følger ikke med, når planen eller arkene ændres.",
    live: (sheet) => `Tallene følger arket ${sheet}.`,
    outgrown: (sheet) =>
      `OBS: Arket ${sheet} har fået andre rækker eller kolonner. Indsæt tabellen igen.`,
    chart: (names) => `Søjler med tabellens tal: ${names}.`,
  },
  nb: {
    fixed: "Faste tall: de følger ikke med når planen eller arkene endres.",
    live: (sheet) => `Tallene følger arket ${sheet}.`,
    outgrown: (sheet) =>
      `OBS: Arket ${sheet} har fått andre rader eller kolonner. Sett inn tabellen på nytt.`,
    chart: (names) => `Søyler med tabellens tall: ${names}.`,
  },
  en: {
    fixed: "Fixed figures: they do not follow when the plan or the sheets are changed.",
    live: (sheet) => `The figures follow the sheet ${sheet}.`,
    outgrown: (sheet) =>
      `NB: The sheet ${sheet} has got other rows or columns. Insert the table again.`,
    chart: (names) => `Columns of the table's figures: ${names}.`,
  },
};
