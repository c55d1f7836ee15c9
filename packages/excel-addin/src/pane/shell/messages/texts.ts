import type { Locale } from "@aarsvaerk/core";
import type { Deed } from "../../../state/pane-state.js";

/** A number of things, as it is and as it is printed. */
export interface Count {
  readonly of: number;
  readonly text: string;
}

export interface MessageTexts {
  readonly done: Readonly<Record<Deed, (count: Count) => string>>;
  readonly badFile: (name: string) => string;
  readonly place: (line: number, column: number) => string;
  readonly problems: string;
  readonly unsettled: (count: Count) => string;
  readonly askedAgain: string;
  readonly broken: string;
  readonly copyRefused: string;
  readonly unexpected: string;
  readonly detail: string;
}

export const messageTexts: Readonly<Record<Locale, MessageTexts>> = {
  da: {
    done: {
      written: ({ of, text }) =>
        `Skrevet i projektmappen: ${text} ${of === 1 ? "celle" : "celler"}.`,
      undone: () => "Skrivningen er fortrudt. Projektmappen er, som den var før.",
      copied: () => "Tabellen er kopieret. Sæt den ind i Word med Ctrl+V.",
      repaired: () =>
        "En skrivning, der blev afbrudt, er ført tilbage. Projektmappen er, som den var før den; har nogen siden skrevet på et nyt ark, er arket beholdt.",
      opened: ({ of, text }) =>
        of === 0
          ? "Planen i projektmappen er åbnet."
          : of === 1
            ? "Planen i projektmappen er åbnet. 1 celle er ændret, siden arkene blev skrevet; ændringen er hentet."
            : `Planen i projektmappen er åbnet. ${text} celler er ændret, siden arkene blev skrevet; ændringerne er hentet.`,
      fetched: ({ of, text }) => `${text} ${of === 1 ? "celle" : "celler"} hentet fra arket.`,
      nothingToWrite: () => "Arket er allerede opdateret. Der er intet at skrive.",
      nothingToFetch: () => "Der er ingen nye ændringer i arket.",
    },
    badFile: (name) => `Filen ${name} kan ikke åbnes som en plan:`,
    place: (line, column) => `linje ${String(line)}, kolonne ${String(column)}`,
    problems: "Det kan ikke lade sig gøre:",
    unsettled: ({ of, text }) =>
      of === 1
        ? "1 ændring i arket kræver, at du tager stilling."
        : `${text} ændringer i arket kræver, at du tager stilling.`,
    askedAgain: "Projektmappen blev ændret imens. Se listen igen: sådan bliver det nu.",
    broken:
      "Arket har celler, der ikke kan læses. Planen beholder sine egne tal, til cellerne er rettet.",
    copyRefused:
      "Excel tillod ikke, at tabellen blev kopieret. Indsæt den i arket, og kopiér den derfra.",
    unexpected:
      "Der skete en fejl i panelet, som vi ikke havde forudset. Planen er, som den var. Prøv igen. Sker det igen, så luk panelet, og åbn det på ny.",
    detail: "Teknisk oplysning",
  },
  nb: {
    done: {
      written: ({ of, text }) =>
        `Skrevet i arbeidsboken: ${text} ${of === 1 ? "celle" : "celler"}.`,
      undone: () => "Skrivingen er angret. Arbeidsboken er slik den var før.",
      copied: () => "Tabellen er kopiert. Lim den inn i Word med Ctrl+V.",
      repaired: () =>
        "En skriving som ble avbrutt, er ført tilbake. Arbeidsboken er slik den var før den; har noen siden skrevet på et nytt ark, er arket beholdt.",
      opened: ({ of, text }) =>
        of === 0
          ? "Planen i arbeidsboken er åpnet."
          : of === 1
            ? "Planen i arbeidsboken er åpnet. 1 celle er endret siden arkene ble skrevet; endringen er hentet."
            : `Planen i arbeidsboken er åpnet. ${text} celler er endret siden arkene ble skrevet; endringene er hentet.`,
      fetched: ({ of, text }) => `${text} ${of === 1 ? "celle" : "celler"} hentet fra arket.`,
      nothingToWrite: () => "Arket er allerede oppdatert. Det er ingenting å skrive.",
      nothingToFetch: () => "Det er ingen nye endringer i arket.",
    },
    badFile: (name) => `Filen ${name} kan ikke åpnes som en plan:`,
    place: (line, column) => `linje ${String(line)}, kolonne ${String(column)}`,
    problems: "Det lar seg ikke gjøre:",
    unsettled: ({ of, text }) =>
      of === 1
        ? "1 endring i arket må du ta stilling til."
        : `${text} endringer i arket må du ta stilling til.`,
    askedAgain: "Arbeidsboken ble endret imens. Se listen igjen: slik blir det nå.",
    broken:
      "Arket har celler som ikke kan leses. Planen beholder sine egne tall til cellene er rettet.",
    copyRefused:
      "Excel tillot ikke at tabellen ble kopiert. Sett den inn i arket, og kopier den derfra.",
    unexpected:
      "Det oppstod en feil i panelet som vi ikke hadde forutsett. Planen er slik den var. Prøv igjen. Skjer det igjen, så lukk panelet og åpne det på nytt.",
    detail: "Teknisk opplysning",
  },
  en: {
    done: {
      written: ({ of, text }) => `Written to the workbook: ${text} ${of === 1 ? "cell" : "cells"}.`,
      undone: () => "The writing is undone. The workbook is as it was before.",
      copied: () => "The table is copied. Paste it into Word with Ctrl+V.",
      repaired: () =>
        "A writing that was interrupted has been taken back. The workbook is as it was before it; a new sheet on which somebody has typed since is kept.",
      opened: ({ of, text }) =>
        of === 0
          ? "The plan in the workbook is open."
          : of === 1
            ? "The plan in the workbook is open. 1 cell has changed since the sheets were written; the change has been fetched."
            : `The plan in the workbook is open. ${text} cells have changed since the sheets were written; the changes have been fetched.`,
      fetched: ({ of, text }) => `${text} ${of === 1 ? "cell" : "cells"} fetched from the sheet.`,
      nothingToWrite: () => "The sheet is already up to date. There is nothing to write.",
      nothingToFetch: () => "There are no new changes in the sheet.",
    },
    badFile: (name) => `The file ${name} cannot be opened as a plan:`,
    place: (line, column) => `line ${String(line)}, column ${String(column)}`,
    problems: "That cannot be done:",
    unsettled: ({ of, text }) =>
      of === 1
        ? "1 change in the sheet needs your decision."
        : `${text} changes in the sheet need your decision.`,
    askedAgain:
      "The workbook was changed meanwhile. Look at the list again: this is how it is now.",
    broken:
      "The sheet has cells that cannot be read. The plan keeps its own figures until the cells are mended.",
    copyRefused:
      "Excel did not let the table be copied. Insert it in the sheet, and copy it from there.",
    unexpected:
      "Something went wrong in the pane that we had not foreseen. The plan is as it was. Try again. If it happens again, close the pane and open it anew.",
    detail: "Technical detail",
  },
};
