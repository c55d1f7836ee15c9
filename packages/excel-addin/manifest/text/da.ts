import type { ManifestTexts } from "./manifest-texts.js";

export const da: ManifestTexts = {
  summary: "Budgetnotater om årsværk, der stemmer og siger, hvor tallene kommer fra.",
  description:
    "Lav ønske- og spareforslag i Excel: årsværk, pris og år bliver til budgetnotatets tabel med levende formler, sammenligning, tilbagebetalingstid og kilder. Alt bliver i regnearket; intet sendes nogen steder hen.",
  group: "Årsværk",
  commands: {
    openPane: {
      label: "Årsværk",
      tip: {
        title: "Åbn Årsværk",
        description: "Lav og ret forslag, sammenlign scenarier, og sæt tabeller ind i arket.",
      },
    },
    insertBudgetNote: {
      label: "Indsæt budgettabel",
      tip: {
        title: "Indsæt budgetnotatets tabel",
        description:
          "Sætter budgetnotatets Tabel 1 ind ved den markerede celle. Når planens ark er skrevet, følger tabellen dem.",
      },
    },
    update: {
      label: "Opdatér",
      tip: {
        title: "Opdatér arkene",
        description:
          "Skriver planens ark igen, hvis planen er ændret. Rettelser i arket hentes først.",
      },
    },
  },
  getStarted: {
    title: "Årsværk er klar",
    description: "Vælg Årsværk på fanen Hjem for at begynde på et forslag.",
  },
};
