import type { ReadingTexts } from "./reading-texts.js";

/** What becomes of the numbers in what is gone. */
const kept = (count: number, counted: string): string =>
  count === 0
    ? ""
    : count === 1
      ? "; planens tall er beholdt"
      : `; planens ${counted} tall er beholdt`;

export const nb: ReadingTexts = {
  nothing: "ingenting",
  quoted: (text) => `«${text}»`,
  findings: {
    noPlan: () =>
      "arbeidsboken inneholder ingen plan: den er ikke skrevet av Årsværk, eller planen gikk tapt da den ble lagret",
    severalPlans: ({ counted }) =>
      `arbeidsboken inneholder ${counted} planer; den første uendrede er lest`,
    planChanged: () =>
      "planen i arbeidsboken er endret utenom arkene, for kontrollsummen stemmer ikke; den er lest slik den står",
    planUnreadable: () => "planen i arbeidsboken kan ikke leses",
    newerProgram: ({ found, expected }) =>
      `arbeidsboken er skrevet av en nyere utgave av programmet (${found}); denne utgaven leser planer til og med format ${expected}`,
    planInvalid: ({ problem }) => `planen i arbeidsboken er ikke gyldig: ${problem}`,
    notShown: ({ problem }) => `planen kan ikke vises slik den er valgt: ${problem}`,
    sheetMissing: ({ count, counted }) => `arket mangler${kept(count, counted)}`,
    sheetRenamed: ({ expected }) => `arket het ${expected}; det er lest`,
    sheetAdded: () => "arket er lagt til; det er ikke lest",
    rowMissing: ({ count, counted }) => `raden mangler${kept(count, counted)}`,
    rowAdded: ({ found }) =>
      `raden er lagt til (${found}); den er ikke lest, for en ny linje må opprettes i planen`,
    rowMoved: ({ count, counted }) =>
      count === 1
        ? "raden er flyttet; den er lest"
        : `${counted} rader er flyttet, denne som den første; de er lest`,
    columnMissing: ({ count, counted }) => `kolonnen mangler${kept(count, counted)}`,
    columnAdded: ({ found }) => `kolonnen er lagt til (${found}); den er ikke lest`,
    textChanged: ({ found, expected }) =>
      `her sto ${expected}, nå står det ${found}; planens tekst er beholdt`,
    nameMissing: ({ expected }) =>
      `navnet på cellen ${expected} mangler; formler som bruker det, gir feil`,
    nameChanged: ({ found, expected }) => `navnet peker på ${found}; det skal peke på ${expected}`,
    cellsAdded: ({ count, counted, found }) =>
      count === 1
        ? `en celle er skrevet til (${found}); den er ikke lest`
        : `${counted} celler er skrevet til (${found}); de er ikke lest`,
    notANumber: ({ found, expected }) =>
      `her skal det stå et tall, ikke ${found}; planens ${expected} er beholdt`,
    notADate: ({ found, expected }) =>
      `her skal det stå en dato, ikke ${found}; planens ${expected} er beholdt`,
    notAFlag: ({ found, expected }) =>
      `her skal det stå 0 eller 1, ikke ${found}; planens ${expected} er beholdt`,
    errorInInput: ({ found, expected }) =>
      `cellen viser feilen ${found}; planens ${expected} er beholdt`,
    inputEmptied: ({ expected }) =>
      `cellen er tømt; planens ${expected} er beholdt. Skriv 0 hvis det skal stå null`,
    formulaInInput: ({ found, expected }) =>
      `her står formelen ${found} der det skal stå et tall; planen holder verdien ${expected}`,
    unknownChoice: ({ found, expected }) => `${found} kan ikke velges; mulige: ${expected}`,
    formulaMissing: ({ expected }) => `formelen er slettet; her sto ${expected}`,
    formulaReplaced: ({ found, expected }) =>
      `${found} er skrevet over formelen ${expected} og følger ikke lenger planen`,
    formulaChanged: ({ found, expected }) => `formelen er endret til ${found}; her sto ${expected}`,
    brokenReference: ({ found, expected }) =>
      `formelen viser til noe som er slettet (${found}); her sto ${expected}`,
    errorShown: ({ found, count, counted }) =>
      count === 1
        ? `cellen viser feilen ${found}`
        : `${counted} celler på arket viser feilen ${found}, denne som den første`,
    changeRefused: ({ found, problem }) => `${found} kan ikke brukes i planen: ${problem}`,
  },
};
