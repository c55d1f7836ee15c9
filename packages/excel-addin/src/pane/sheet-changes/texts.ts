import type { Locale } from "@aarsvaerk/core";
import type { Standing } from "../../state/standing.js";

export interface SheetChangesTexts {
  readonly standing: Readonly<Record<Standing, string>>;
  readonly fetch: string;
  readonly update: string;
  readonly write: string;
  readonly notListening: string;
  readonly conflicts: string;
  readonly conflictsLead: string;
  readonly inSheet: string;
  readonly inPane: string;
  readonly gone: string;
  readonly refused: string;
  readonly keepSheet: string;
  readonly keepPane: string;
  /** Beside a button, for those who do not see what it stands with. */
  readonly keepSheetFor: (label: string) => string;
  readonly keepPaneFor: (label: string) => string;
  readonly putBack: string;
  readonly leaveOut: string;
  readonly taken: string;
  readonly turnedDown: string;
  readonly turnedDownLead: string;
  readonly findings: string;
  readonly nothing: string;
  readonly empty: string;
  readonly showCell: (address: string) => string;
  readonly other: string;
  readonly otherLead: string;
  readonly useOther: string;
  readonly keepOwn: string;
  readonly changed: (from: string, to: string) => string;
}

export const sheetChangesTexts: Readonly<Record<Locale, SheetChangesTexts>> = {
  da: {
    standing: {
      noSheets:
        "Planen er ikke skrevet i ark endnu. Når den er det, kan du rette i de gule celler, og rettelserne hentes hertil.",
      broken:
        "Arket har celler, der er gået i stykker. Ret dem i arket, eller tryk på “Opdatér arket”, så skrives de, som planen siger.",
      behind: "Panelet har rettelser, der ikke står i arket endnu.",
      written: "Arket og panelet siger det samme.",
    },
    fetch: "Hent fra arket",
    update: "Opdatér arket",
    write: "Skriv planen i ark",
    notListening: "Her henter panelet ikke selv rettelser i arket. Tryk på “Hent fra arket”.",
    conflicts: "Kræver din stillingtagen",
    conflictsLead: "Vælg for hver celle, hvad der skal gælde. Intet afgøres, før du har valgt.",
    inSheet: "I arket",
    inPane: "I panelet",
    gone: "Linjen er fjernet i panelet",
    refused: "Planen hænger ikke sammen med arkets værdi:",
    keepSheet: "Brug arkets",
    keepPane: "Behold panelets",
    keepSheetFor: (label) => `Brug arkets værdi for ${label}`,
    keepPaneFor: (label) => `Behold panelets værdi for ${label}`,
    putBack: "Hent linjen tilbage",
    leaveOut: "Lad den være fjernet",
    taken: "Hentet fra arket",
    turnedDown: "Ikke hentet",
    turnedDownLead: "Panelets værdi skrives i cellen, næste gang arket opdateres.",
    findings: "Bemærkninger til arket",
    nothing: "Ingen celler er ændret, siden arkene blev skrevet.",
    empty: "tom",
    showCell: (address) => `Vis cellen ${address}`,
    other: "Projektmappen har fået en anden plan",
    otherLead:
      "Arkene er skrevet på ny et andet sted, og panelet har rettelser, der ikke er skrevet. Vælg, hvilken plan du arbejder videre med.",
    useOther: "Brug projektmappens plan",
    keepOwn: "Behold panelets plan",
    changed: (from, to) => `fra ${from} til ${to}`,
  },
  nb: {
    standing: {
      noSheets:
        "Planen er ikke skrevet til ark ennå. Når den er det, kan du endre i de gule cellene, og endringene hentes hit.",
      broken:
        "Arket har celler som er blitt ødelagt. Rett dem i arket, eller trykk på «Oppdater arket», så skrives de slik planen sier.",
      behind: "Panelet har endringer som ikke står i arket ennå.",
      written: "Arket og panelet sier det samme.",
    },
    fetch: "Hent fra arket",
    update: "Oppdater arket",
    write: "Skriv planen til ark",
    notListening: "Her henter ikke panelet endringer i arket selv. Trykk på «Hent fra arket».",
    conflicts: "Må avklares",
    conflictsLead: "Velg for hver celle hva som skal gjelde. Ingenting avgjøres før du har valgt.",
    inSheet: "I arket",
    inPane: "I panelet",
    gone: "Linjen er fjernet i panelet",
    refused: "Planen henger ikke sammen med arkets verdi:",
    keepSheet: "Bruk arkets",
    keepPane: "Behold panelets",
    keepSheetFor: (label) => `Bruk arkets verdi for ${label}`,
    keepPaneFor: (label) => `Behold panelets verdi for ${label}`,
    putBack: "Hent linjen tilbake",
    leaveOut: "La den være fjernet",
    taken: "Hentet fra arket",
    turnedDown: "Ikke hentet",
    turnedDownLead: "Panelets verdi skrives i cellen neste gang arket oppdateres.",
    findings: "Merknader til arket",
    nothing: "Ingen celler er endret siden arkene ble skrevet.",
    empty: "tom",
    showCell: (address) => `Vis cellen ${address}`,
    other: "Arbeidsboken har fått en annen plan",
    otherLead:
      "Arkene er skrevet på nytt et annet sted, og panelet har endringer som ikke er skrevet. Velg hvilken plan du arbeider videre med.",
    useOther: "Bruk arbeidsbokens plan",
    keepOwn: "Behold panelets plan",
    changed: (from, to) => `fra ${from} til ${to}`,
  },
  en: {
    standing: {
      noSheets:
        "The plan has not been written to sheets yet. Once it has, you can change the yellow cells, and the changes come here.",
      broken:
        "The sheet has broken cells. Mend them in the sheet, or press “Update the sheet”: they are then written as the plan says.",
      behind: "The pane has changes that are not in the sheet yet.",
      written: "The sheet and the pane say the same.",
    },
    fetch: "Fetch from the sheet",
    update: "Update the sheet",
    write: "Write the plan to sheets",
    notListening:
      "Here the pane does not fetch changes of the sheet by itself. Press “Fetch from the sheet”.",
    conflicts: "Needs your decision",
    conflictsLead:
      "Choose for each cell what shall hold. Nothing is settled before you have chosen.",
    inSheet: "In the sheet",
    inPane: "In the pane",
    gone: "The line was removed in the pane",
    refused: "The plan does not hold together with the value of the sheet:",
    keepSheet: "Use the sheet's",
    keepPane: "Keep the pane's",
    keepSheetFor: (label) => `Use the sheet's value for ${label}`,
    keepPaneFor: (label) => `Keep the pane's value for ${label}`,
    putBack: "Bring the line back",
    leaveOut: "Leave it removed",
    taken: "Fetched from the sheet",
    turnedDown: "Not fetched",
    turnedDownLead: "The pane's value is written to the cell the next time the sheet is updated.",
    findings: "Remarks on the sheet",
    nothing: "No cells have changed since the sheets were written.",
    empty: "empty",
    showCell: (address) => `Show cell ${address}`,
    other: "The workbook has got another plan",
    otherLead:
      "The sheets were written anew somewhere else, and the pane has changes that are not written. Choose which plan you go on working with.",
    useOther: "Use the workbook's plan",
    keepOwn: "Keep the pane's plan",
    changed: (from, to) => `from ${from} to ${to}`,
  },
};
