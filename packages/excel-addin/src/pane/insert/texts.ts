import type { Locale } from "@aarsvaerk/core";

export interface InsertTexts {
  readonly whole: string;
  readonly wholeHint: string;
  readonly whichSheets: string;
  readonly sheets: {
    readonly assumptions: string;
    readonly lines: string;
    readonly proposal: string;
    readonly investment: string;
    readonly comparison: string;
    readonly others: string;
    readonly othersName: string;
  };
  readonly write: string;
  readonly update: string;
  readonly upToDate: string;
  readonly outdated: string;
  readonly single: string;
  readonly table: string;
  readonly tables: {
    readonly note: (title: string) => string;
    readonly investment: (title: string) => string;
    readonly scenarios: string;
    readonly staffing: string;
    readonly units: string;
    readonly funding: string;
    readonly matrix: string;
  };
  /** What a sheet of its own is called, where the table has no title of its own. */
  readonly names: {
    readonly scenarios: string;
    readonly staffing: string;
    readonly units: string;
    readonly funding: string;
    readonly matrix: string;
  };
  readonly figures: string;
  readonly live: string;
  readonly fixed: string;
  readonly needsSheets: string;
  readonly needsUpdate: string;
  readonly changedSheets: string;
  readonly onlyFixed: string;
  readonly onlyFixedOptions: string;
  readonly adjust: string;
  readonly unit: string;
  readonly total: string;
  readonly thereafter: string;
  readonly financing: string;
  readonly footing: string;
  readonly footings: { readonly independent: string; readonly controlled: string };
  readonly footingHint: string;
  readonly preview: string;
  readonly where: string;
  readonly newSheet: string;
  readonly selection: (address: string | undefined) => string;
  readonly insert: string;
  readonly copy: string;
  readonly actionsFor: (table: string) => string;
}

export const insertTexts: Readonly<Record<Locale, InsertTexts>> = {
  da: {
    whole: "Hele planen som ark",
    wholeHint:
      "Arkene har levende formler: ret i de gule felter, og alle tabeller følger med. Du ser præcis, hvilke celler der ændres, før noget bliver skrevet.",
    whichSheets: "Arkene",
    sheets: {
      assumptions: "scenarier, prisniveau, priser og fremskrivning – her rettes forudsætningerne",
      lines: "årsværk og beløb, post for post",
      proposal: "forslagets tabel til budgetnotatet",
      investment: "forslagets tabel i investeringsform, med tilbagebetalingstid",
      comparison: "scenarierne side om side, med diagram",
      others: "mellemregninger, fordeling på enheder, finansiering, kilder og kontrol",
      othersName: "Øvrige ark",
    },
    write: "Skriv planen i ark …",
    update: "Opdatér arkene …",
    upToDate: "Arkene svarer til planen.",
    outdated: "Planen er ændret, siden arkene blev skrevet.",
    single: "En enkelt tabel",
    table: "Tabel",
    tables: {
      note: (title) => `Tabel 1: ${title}`,
      investment: (title) => `Investeringsform: ${title}`,
      scenarios: "Sammenligning af scenarier",
      staffing: "Bemanding",
      units: "Udgifter fordelt på enheder",
      funding: "Finansiering",
      matrix: "Principskitse: opgaver og bemanding",
    },
    names: {
      scenarios: "Scenarier",
      staffing: "Bemandingstabel",
      units: "Enheder",
      funding: "Finansieringstabel",
      matrix: "Principskitse",
    },
    figures: "Tallene i tabellen",
    live: "Levende: følger planens ark",
    fixed: "Faste tal",
    needsSheets: "Levende tal henter fra planens ark, og de er ikke skrevet endnu.",
    needsUpdate:
      "Planen er ændret, siden arkene blev skrevet. Opdatér arkene først, så tabellen viser det, du ser her.",
    changedSheets:
      "Der er flyttet eller slettet noget i planens ark. Opdatér arkene, før en tabel kan følge dem.",
    onlyFixed: "Denne tabel kan kun indsættes med faste tal.",
    onlyFixedOptions: "Finansiering og afstemt afrunding findes kun med faste tal.",
    adjust: "Tilpas tabellen",
    unit: "Enhed",
    total: "Kolonne med summen af årene",
    thereafter: "Kolonnen “Varigt herefter”",
    financing: "Vis, hvem der betaler",
    footing: "Afrunding",
    footings: {
      independent: "Hvert tal for sig, med note om afrunding",
      controlled: "Så tabellen stemmer (kun i Word)",
    },
    footingHint: "I regnearket står de hele beløb; der afrundes kun i visningen.",
    preview: "Sådan ser tabellen ud",
    where: "Hvor skal tabellen stå?",
    newSheet: "På et nyt ark",
    selection: (address) =>
      address === undefined ? "Ved den markerede celle" : `Ved den markerede celle (${address})`,
    insert: "Indsæt i arket …",
    copy: "Kopiér til Word",
    actionsFor: (table) => `Brug tabellen: ${table}`,
  },
  nb: {
    whole: "Hele planen som ark",
    wholeHint:
      "Arkene har levende formler: endre i de gule feltene, så følger alle tabeller med. Du ser nøyaktig hvilke celler som endres før noe blir skrevet.",
    whichSheets: "Arkene",
    sheets: {
      assumptions: "scenarioer, prisnivå, priser og fremskriving – her endres forutsetningene",
      lines: "årsverk og beløp, post for post",
      proposal: "tiltakets tabell til budsjettnotatet",
      investment: "tiltakets tabell i investeringsform, med tilbakebetalingstid",
      comparison: "scenarioene side om side, med diagram",
      others: "mellomregninger, fordeling på enheter, finansiering, kilder og kontroll",
      othersName: "Øvrige ark",
    },
    write: "Skriv planen til ark …",
    update: "Oppdater arkene …",
    upToDate: "Arkene svarer til planen.",
    outdated: "Planen er endret siden arkene ble skrevet.",
    single: "En enkelt tabell",
    table: "Tabell",
    tables: {
      note: (title) => `Tabell 1: ${title}`,
      investment: (title) => `Investeringsform: ${title}`,
      scenarios: "Sammenligning av scenarioer",
      staffing: "Bemanning",
      units: "Utgifter fordelt på enheter",
      funding: "Finansiering",
      matrix: "Prinsippskisse: oppgaver og bemanning",
    },
    names: {
      scenarios: "Scenarioer",
      staffing: "Bemanningstabell",
      units: "Enheter",
      funding: "Finansieringstabell",
      matrix: "Prinsippskisse",
    },
    figures: "Tallene i tabellen",
    live: "Levende: følger planens ark",
    fixed: "Faste tall",
    needsSheets: "Levende tall henter fra planens ark, og de er ikke skrevet ennå.",
    needsUpdate:
      "Planen er endret siden arkene ble skrevet. Oppdater arkene først, så viser tabellen det du ser her.",
    changedSheets:
      "Noe er flyttet eller slettet i planens ark. Oppdater arkene før en tabell kan følge dem.",
    onlyFixed: "Denne tabellen kan bare settes inn med faste tall.",
    onlyFixedOptions: "Finansiering og avstemt avrunding finnes bare med faste tall.",
    adjust: "Tilpass tabellen",
    unit: "Enhet",
    total: "Kolonne med summen av årene",
    thereafter: "Kolonnen «Varig deretter»",
    financing: "Vis hvem som betaler",
    footing: "Avrunding",
    footings: {
      independent: "Hvert tall for seg, med merknad om avrunding",
      controlled: "Slik at tabellen stemmer (bare i Word)",
    },
    footingHint: "I regnearket står de hele beløpene; de avrundes bare i visningen.",
    preview: "Slik ser tabellen ut",
    where: "Hvor skal tabellen stå?",
    newSheet: "På et nytt ark",
    selection: (address) =>
      address === undefined ? "Ved den merkede cellen" : `Ved den merkede cellen (${address})`,
    insert: "Sett inn i arket …",
    copy: "Kopier til Word",
    actionsFor: (table) => `Bruk tabellen: ${table}`,
  },
  en: {
    whole: "The whole plan as sheets",
    wholeHint:
      "The sheets have live formulas: change a yellow cell, and every table follows. You see exactly which cells will change before anything is written.",
    whichSheets: "The sheets",
    sheets: {
      assumptions: "scenarios, price level, prices and indexation – change the assumptions here",
      lines: "FTE and amounts, line by line",
      proposal: "the proposal's table for the budget note",
      investment: "the proposal's table in investment form, with its payback period",
      comparison: "the scenarios side by side, with a chart",
      others: "intermediate calculations, split by unit, funding, sources and controls",
      othersName: "Other sheets",
    },
    write: "Write the plan to sheets …",
    update: "Update the sheets …",
    upToDate: "The sheets agree with the plan.",
    outdated: "The plan has been changed since the sheets were written.",
    single: "A single table",
    table: "Table",
    tables: {
      note: (title) => `Table 1: ${title}`,
      investment: (title) => `Investment form: ${title}`,
      scenarios: "Comparison of scenarios",
      staffing: "Staffing",
      units: "Expenditure by unit",
      funding: "Funding",
      matrix: "Staffing matrix: tasks and staff",
    },
    names: {
      scenarios: "Scenarios",
      staffing: "Staffing table",
      units: "Units",
      funding: "Funding table",
      matrix: "Staffing matrix",
    },
    figures: "The figures in the table",
    live: "Live: they follow the plan's sheets",
    fixed: "Fixed figures",
    needsSheets: "Live figures come from the plan's sheets, which have not been written yet.",
    needsUpdate:
      "The plan has been changed since the sheets were written. Update the sheets first, so that the table shows what you see here.",
    changedSheets:
      "Something has been moved or deleted in the plan's sheets. Update the sheets before a table can follow them.",
    onlyFixed: "This table can only be inserted with fixed figures.",
    onlyFixedOptions: "Funding and reconciled rounding come with fixed figures only.",
    adjust: "Adjust the table",
    unit: "Unit",
    total: "Column with the sum of the years",
    thereafter: "The column “Thereafter”",
    financing: "Show who pays",
    footing: "Rounding",
    footings: {
      independent: "Each figure by itself, with a note on rounding",
      controlled: "So that the table adds up (Word only)",
    },
    footingHint: "The sheet holds whole amounts; they are rounded in display only.",
    preview: "What the table looks like",
    where: "Where should the table go?",
    newSheet: "On a new sheet",
    selection: (address) =>
      address === undefined ? "At the selected cell" : `At the selected cell (${address})`,
    insert: "Insert in the sheet …",
    copy: "Copy to Word",
    actionsFor: (table) => `Use the table: ${table}`,
  },
};
