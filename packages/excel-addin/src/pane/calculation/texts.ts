import type { Locale } from "@aarsvaerk/core";

export interface CalculationTexts {
  readonly howTo: string;
  readonly noSheets: string;
  readonly selected: string;
  readonly figureOfPane: string;
  /** The cell shows what another one shows. */
  readonly follows: (address: string) => string;
  readonly notOurs: (address: string) => string;
  /** Above the calculation of a figure that does not follow the plan. */
  readonly fixed: string;
  readonly fixedWithout: string;
  readonly noFigure: (address: string) => string;
  readonly with: (proposals: string) => string;
  readonly without: string;
  readonly asWritten: string;
  readonly input: string;
  readonly inputHint: string;
  readonly source: (citation: string) => string;
  readonly noSource: string;
  readonly madeOf: string;
  readonly more: (count: string) => string;
  readonly moreSteps: (count: string) => string;
  readonly nothing: string;
  readonly formula: string;
  readonly goTo: (address: string, label: string) => string;
}

export const calculationTexts: Readonly<Record<Locale, CalculationTexts>> = {
  da: {
    howTo:
      "Markér et tal i et af planens ark, så vises her, hvordan det er regnet ud, helt ned til kilden. Du kan også trykke på et tal i en tabel i panelet.",
    noSheets:
      "Planens ark er ikke skrevet endnu. Skriv dem under Indsæt, eller tryk på et tal i en tabel i panelet.",
    selected: "Markeret celle",
    figureOfPane: "Tal i panelet",
    follows: (address) => `Cellen følger ${address}.`,
    notOurs: (address) => `${address} er ikke på et af planens ark.`,
    fixed:
      "Cellen er sat ind som et fast tal. Beregningen her er planens, som den er nu; er planen ændret siden, kan tallene være forskellige.",
    fixedWithout:
      "Cellen hører til en tabel, som panelet har sat ind, men har ingen beregning for sig selv. Se tabellen i panelet.",
    noFigure: (address) => `I ${address} står der ikke noget tal fra planen.`,
    with: (proposals) => `Vedtaget: ${proposals}`,
    without: "Vedtaget budget uden forslag",
    asWritten:
      "Planen i panelet er ændret, siden arkene blev skrevet. Beregningen her er den, der står i arkene.",
    input: "Dette er en forudsætning: tallet er skrevet, ikke beregnet.",
    inputHint: "Ret det i cellen eller i panelet, så følger alle tabeller med.",
    source: (citation) => `Kilde: ${citation}`,
    noSource: "Kilde mangler",
    madeOf: "Regnes ud af",
    more: (count) => `… og ${count} celler mere`,
    moreSteps: (count) => `… og ${count} poster mere`,
    nothing: "Alle de celler, som tallet regnes ud af, er tomme eller 0.",
    formula: "Formlen i cellen",
    goTo: (address, label) => `Markér ${address}: ${label}`,
  },
  nb: {
    howTo:
      "Merk et tall i et av planens ark, så vises det her hvordan det er regnet ut, helt ned til kilden. Du kan også trykke på et tall i en tabell i panelet.",
    noSheets:
      "Planens ark er ikke skrevet ennå. Skriv dem under Sett inn, eller trykk på et tall i en tabell i panelet.",
    selected: "Merket celle",
    figureOfPane: "Tall i panelet",
    follows: (address) => `Cellen følger ${address}.`,
    notOurs: (address) => `${address} er ikke på et av planens ark.`,
    fixed:
      "Cellen er satt inn som et fast tall. Beregningen her er planens slik den er nå; er planen endret siden, kan tallene være forskjellige.",
    fixedWithout:
      "Cellen hører til en tabell som panelet har satt inn, men har ingen beregning for seg selv. Se tabellen i panelet.",
    noFigure: (address) => `I ${address} står det ikke noe tall fra planen.`,
    with: (proposals) => `Vedtatt: ${proposals}`,
    without: "Vedtatt budsjett uten tiltak",
    asWritten:
      "Planen i panelet er endret siden arkene ble skrevet. Beregningen her er den som står i arkene.",
    input: "Dette er en forutsetning: tallet er skrevet, ikke beregnet.",
    inputHint: "Endre det i cellen eller i panelet, så følger alle tabeller med.",
    source: (citation) => `Kilde: ${citation}`,
    noSource: "Kilde mangler",
    madeOf: "Regnes ut av",
    more: (count) => `… og ${count} celler til`,
    moreSteps: (count) => `… og ${count} poster til`,
    nothing: "Alle cellene som tallet regnes ut av, er tomme eller 0.",
    formula: "Formelen i cellen",
    goTo: (address, label) => `Merk ${address}: ${label}`,
  },
  en: {
    howTo:
      "Select a figure in one of the plan's sheets to see here how it came about, down to its source. You can also press a figure in a table of the pane.",
    noSheets:
      "The plan's sheets have not been written yet. Write them under Insert, or press a figure in a table of the pane.",
    selected: "Selected cell",
    figureOfPane: "Figure in the pane",
    follows: (address) => `The cell follows ${address}.`,
    notOurs: (address) => `${address} is not on one of the plan's sheets.`,
    fixed:
      "The cell was inserted as a fixed figure. The calculation here is the plan's as it is now; if the plan has changed since, the figures may differ.",
    fixedWithout:
      "The cell belongs to a table that the pane inserted, but has no calculation of its own. See the table in the pane.",
    noFigure: (address) => `${address} holds no figure of the plan.`,
    with: (proposals) => `Adopted: ${proposals}`,
    without: "Adopted budget without proposals",
    asWritten:
      "The plan in the pane has been changed since the sheets were written. The calculation here is the one in the sheets.",
    input: "This is an assumption: the figure is stated, not calculated.",
    inputHint: "Change it in the cell or in the pane, and every table follows.",
    source: (citation) => `Source: ${citation}`,
    noSource: "Source missing",
    madeOf: "Calculated from",
    more: (count) => `… and ${count} more cells`,
    moreSteps: (count) => `… and ${count} more lines`,
    nothing: "All cells that the figure is calculated from are empty or 0.",
    formula: "The formula in the cell",
    goTo: (address, label) => `Select ${address}: ${label}`,
  },
};
