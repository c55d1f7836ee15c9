import type { Locale } from "@aarsvaerk/core";
import type { Running } from "../../state/pane-state.js";
import type { Standing } from "../../state/standing.js";

export interface ShellTexts {
  readonly views: string;
  /** Behind a number: what waits for the user in a view. */
  readonly waiting: string;
  /** The same, where nothing of it is to be chosen. */
  readonly broken: string;
  readonly scenario: string;
  readonly priceLevel: string;
  /** What is shown where no proposal is adopted, where all are, and where no scenario is what is shown. */
  readonly noProposals: string;
  readonly allProposals: string;
  readonly ownCombination: string;
  readonly undoEdit: string;
  readonly otherPlans: string;
  /** What becomes of the plan that is worked on. */
  readonly otherPlansHint: string;
  readonly update: string;
  readonly writeSheets: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly running: Readonly<Record<Running["what"], string>>;
  readonly cancel: string;
  readonly closeMessage: string;
  readonly undoWriting: string;
  readonly showWritten: string;
  readonly showChanges: string;
  readonly tryAgain: string;
  readonly viewFailed: string;
  readonly cannotBeShown: string;
}

export const shellTexts: Readonly<Record<Locale, ShellTexts>> = {
  da: {
    views: "Visninger",
    waiting: "kræver din stillingtagen",
    broken: "skal rettes",
    scenario: "Scenarie",
    priceLevel: "Prisniveau",
    noProposals: "Vedtaget budget uden forslag",
    allProposals: "Alle forslag",
    ownCombination: "Egen kombination",
    undoEdit: "Fortryd den seneste rettelse i panelet",
    otherPlans: "Nyt forslag, eksempel eller fil",
    otherPlansHint: "Planen her kan hentes tilbage med Fortryd.",
    update: "Opdatér arket",
    writeSheets: "Skriv i ark",
    standing: {
      noSheets: "Ikke skrevet i ark endnu",
      broken: "Arket har fejl",
      behind: "Arket er ikke opdateret",
      written: "Arket er opdateret",
    },
    running: {
      reading: "Læser projektmappen …",
      foreseeing: "Undersøger, hvilke celler der ændres …",
      writing: "Skriver i projektmappen …",
      undoing: "Fører projektmappen tilbage …",
    },
    cancel: "Annullér",
    closeMessage: "Luk beskeden",
    undoWriting: "Fortryd skrivningen",
    showWritten: "Vis i arket",
    showChanges: "Se ændringerne",
    tryAgain: "Prøv igen",
    viewFailed:
      "Denne visning kunne ikke vises. Planen er uændret, og de øvrige faner virker stadig.",
    cannotBeShown: "Planen kan ikke beregnes, som den står:",
  },
  nb: {
    views: "Visninger",
    waiting: "må avklares",
    broken: "må rettes",
    scenario: "Scenario",
    priceLevel: "Prisnivå",
    noProposals: "Vedtatt budsjett uten tiltak",
    allProposals: "Alle tiltak",
    ownCombination: "Egen kombinasjon",
    undoEdit: "Angre den siste endringen i panelet",
    otherPlans: "Nytt tiltak, eksempel eller fil",
    otherPlansHint: "Planen her kan hentes tilbake med Angre.",
    update: "Oppdater arket",
    writeSheets: "Skriv til ark",
    standing: {
      noSheets: "Ikke skrevet til ark ennå",
      broken: "Arket har feil",
      behind: "Arket er ikke oppdatert",
      written: "Arket er oppdatert",
    },
    running: {
      reading: "Leser arbeidsboken …",
      foreseeing: "Undersøker hvilke celler som endres …",
      writing: "Skriver i arbeidsboken …",
      undoing: "Fører arbeidsboken tilbake …",
    },
    cancel: "Avbryt",
    closeMessage: "Lukk meldingen",
    undoWriting: "Angre skrivingen",
    showWritten: "Vis i arket",
    showChanges: "Se endringene",
    tryAgain: "Prøv igjen",
    viewFailed:
      "Denne visningen kunne ikke vises. Planen er uendret, og de andre fanene virker fortsatt.",
    cannotBeShown: "Planen kan ikke beregnes slik den står:",
  },
  en: {
    views: "Views",
    waiting: "need your decision",
    broken: "need mending",
    scenario: "Scenario",
    priceLevel: "Price level",
    noProposals: "Adopted budget without proposals",
    allProposals: "All proposals",
    ownCombination: "Own combination",
    undoEdit: "Undo the last change in the pane",
    otherPlans: "New proposal, example or file",
    otherPlansHint: "Undo brings back the plan that is open here.",
    update: "Update the sheet",
    writeSheets: "Write to sheets",
    standing: {
      noSheets: "Not in sheets yet",
      broken: "The sheet has errors",
      behind: "The sheet is not up to date",
      written: "The sheet is up to date",
    },
    running: {
      reading: "Reading the workbook …",
      foreseeing: "Finding out which cells will change …",
      writing: "Writing to the workbook …",
      undoing: "Taking the workbook back …",
    },
    cancel: "Cancel",
    closeMessage: "Close the message",
    undoWriting: "Undo the writing",
    showWritten: "Show in the sheet",
    showChanges: "Show the changes",
    tryAgain: "Try again",
    viewFailed:
      "This view could not be shown. The plan is unchanged, and the other tabs still work.",
    cannotBeShown: "The plan cannot be calculated as it stands:",
  },
};
