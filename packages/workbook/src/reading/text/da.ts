import type { ReadingTexts } from "./reading-texts.js";

/** What becomes of the numbers in what is gone. */
const kept = (count: number, counted: string): string =>
  count === 0
    ? ""
    : count === 1
      ? "; planens tal er beholdt"
      : `; planens ${counted} tal er beholdt`;

export const da: ReadingTexts = {
  nothing: "ingenting",
  quoted: (text) => `“${text}”`,
  findings: {
    noPlan: () =>
      "projektmappen indeholder ingen plan: den er ikke skrevet af Årsværk, eller planen gik tabt, da den blev gemt",
    severalPlans: ({ counted }) =>
      `projektmappen indeholder ${counted} planer; den første uændrede er læst`,
    planChanged: () =>
      "planen i projektmappen er ændret uden om arkene, for kontrolsummen passer ikke; den er læst, som den står",
    planUnreadable: () => "planen i projektmappen kan ikke læses",
    newerProgram: ({ found, expected }) =>
      `projektmappen er skrevet af en nyere udgave af programmet (${found}); denne udgave læser planer til og med format ${expected}`,
    planInvalid: ({ problem }) => `planen i projektmappen er ikke gyldig: ${problem}`,
    notShown: ({ problem }) => `planen kan ikke vises, som den er valgt: ${problem}`,
    sheetMissing: ({ count, counted }) => `arket mangler${kept(count, counted)}`,
    sheetRenamed: ({ expected }) => `arket hed ${expected}; det er læst`,
    sheetAdded: () => "arket er føjet til; det er ikke læst",
    rowMissing: ({ count, counted }) => `rækken mangler${kept(count, counted)}`,
    rowAdded: ({ found }) =>
      `rækken er føjet til (${found}); den er ikke læst, for en ny linje skal oprettes i planen`,
    rowMoved: ({ count, counted }) =>
      count === 1
        ? "rækken er flyttet; den er læst"
        : `${counted} rækker er flyttet, denne som den første; de er læst`,
    columnMissing: ({ count, counted }) => `kolonnen mangler${kept(count, counted)}`,
    columnAdded: ({ found }) => `kolonnen er føjet til (${found}); den er ikke læst`,
    textChanged: ({ found, expected }) =>
      `her stod ${expected}, nu står her ${found}; planens tekst er beholdt`,
    nameMissing: ({ expected }) =>
      `navnet på cellen ${expected} mangler; formler, der bruger det, giver fejl`,
    nameChanged: ({ found, expected }) => `navnet peger på ${found}; det skal pege på ${expected}`,
    cellsAdded: ({ count, counted, found }) =>
      count === 1
        ? `en celle er skrevet til (${found}); den er ikke læst`
        : `${counted} celler er skrevet til (${found}); de er ikke læst`,
    notANumber: ({ found, expected }) =>
      `her skal stå et tal, ikke ${found}; planens ${expected} er beholdt`,
    notADate: ({ found, expected }) =>
      `her skal stå en dato, ikke ${found}; planens ${expected} er beholdt`,
    notAFlag: ({ found, expected }) =>
      `her skal stå 0 eller 1, ikke ${found}; planens ${expected} er beholdt`,
    errorInInput: ({ found, expected }) =>
      `cellen viser fejlen ${found}; planens ${expected} er beholdt`,
    inputEmptied: ({ expected }) =>
      `cellen er tømt; planens ${expected} er beholdt. Skriv 0, hvis der skal stå nul`,
    formulaInInput: ({ found, expected }) =>
      `her står formlen ${found}, hvor der skal stå et tal; planen holder værdien ${expected}`,
    unknownChoice: ({ found, expected }) => `${found} kan ikke vælges; mulige: ${expected}`,
    formulaMissing: ({ expected }) => `formlen er slettet; her stod ${expected}`,
    formulaReplaced: ({ found, expected }) =>
      `${found} er skrevet over formlen ${expected} og følger ikke længere planen`,
    formulaChanged: ({ found, expected }) => `formlen er ændret til ${found}; her stod ${expected}`,
    brokenReference: ({ found, expected }) =>
      `formlen henviser til noget, der er slettet (${found}); her stod ${expected}`,
    errorShown: ({ found, count, counted }) =>
      count === 1
        ? `cellen viser fejlen ${found}`
        : `${counted} celler på arket viser fejlen ${found}, denne som den første`,
    changeRefused: ({ found, problem }) => `${found} kan ikke bruges i planen: ${problem}`,
  },
};
