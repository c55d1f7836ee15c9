import type { Locale } from "@aarsvaerk/core";
import type { ForeseenChange } from "../../../office/workbook-port.js";

export interface ProposedTexts {
  readonly title: string;
  /** `count` is printed; `isOne` where it is one. */
  readonly summary: (count: string, isOne: boolean) => string;
  /** Where no cell changes. */
  readonly planOnly: string;
  readonly effects: Readonly<Record<ForeseenChange["effect"], string>>;
  readonly cells: (count: string, isOne: boolean) => string;
  readonly undoLater: string;
  readonly overwrites: string;
  readonly misleads: string;
  readonly consent: string;
  readonly consentAnyway: string;
  readonly accept: string;
  readonly decline: string;
}

export const proposedTexts: Readonly<Record<Locale, ProposedTexts>> = {
  da: {
    title: "Skriv i projektmappen?",
    summary: (count, isOne) =>
      isOne ? "1 celle ændres. Intet andet røres." : `${count} celler ændres. Intet andet røres.`,
    planOnly:
      "Ingen celler ændres. Planen, der følger med projektmappen, bliver opdateret med tekster og kilder.",
    effects: {
      newSheet: "Nyt ark",
      filled: "Tomme celler udfyldes",
      changed: "Celler, som Årsværk har skrevet, ændres",
      overwritten: "Andet indhold overskrives",
      misled: "Formler i andre ark peger på celler, der flyttes eller fjernes",
      removed: "Ark og celler fra Årsværk flyttes eller ryddes",
    },
    cells: (count, isOne) => (isOne ? "1 celle" : `${count} celler`),
    undoLater: "Du kan fortryde bagefter.",
    overwrites: "Der står noget i cellerne i forvejen, som Årsværk ikke har skrevet.",
    misleads:
      "Formlerne bliver ikke ændret, men de viser bagefter et andet tal eller ingenting. Ret dem, når der er skrevet.",
    consent: "Overskriv det, der står der",
    consentAnyway: "Skriv alligevel",
    accept: "Skriv",
    decline: "Annullér",
  },
  nb: {
    title: "Skrive i arbeidsboken?",
    summary: (count, isOne) =>
      isOne
        ? "1 celle endres. Ingenting annet røres."
        : `${count} celler endres. Ingenting annet røres.`,
    planOnly:
      "Ingen celler endres. Planen som følger med arbeidsboken, blir oppdatert med tekster og kilder.",
    effects: {
      newSheet: "Nytt ark",
      filled: "Tomme celler fylles ut",
      changed: "Celler som Årsværk har skrevet, endres",
      overwritten: "Annet innhold overskrives",
      misled: "Formler i andre ark peker på celler som flyttes eller fjernes",
      removed: "Ark og celler fra Årsværk flyttes eller tømmes",
    },
    cells: (count, isOne) => (isOne ? "1 celle" : `${count} celler`),
    undoLater: "Du kan angre etterpå.",
    overwrites: "Det står noe i cellene fra før som Årsværk ikke har skrevet.",
    misleads:
      "Formlene blir ikke endret, men viser etterpå et annet tall eller ingenting. Rett dem når det er skrevet.",
    consent: "Overskriv det som står der",
    consentAnyway: "Skriv likevel",
    accept: "Skriv",
    decline: "Avbryt",
  },
  en: {
    title: "Write to the workbook?",
    summary: (count, isOne) =>
      isOne
        ? "1 cell changes. Nothing else is touched."
        : `${count} cells change. Nothing else is touched.`,
    planOnly:
      "No cell changes. The plan that travels with the workbook is updated with texts and sources.",
    effects: {
      newSheet: "New sheet",
      filled: "Empty cells are filled",
      changed: "Cells that Årsværk has written change",
      overwritten: "Other content is overwritten",
      misled: "Formulas in other sheets point at cells that move or go",
      removed: "Sheets and cells of Årsværk move or are cleared",
    },
    cells: (count, isOne) => (isOne ? "1 cell" : `${count} cells`),
    undoLater: "You can undo it afterwards.",
    overwrites: "The cells already hold something that Årsværk has not written.",
    misleads:
      "The formulas do not change, but will show another figure or nothing. Correct them afterwards.",
    consent: "Overwrite what is there",
    consentAnyway: "Write anyway",
    accept: "Write",
    decline: "Cancel",
  },
};
