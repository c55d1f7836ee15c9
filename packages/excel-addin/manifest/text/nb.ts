import type { ManifestTexts } from "./manifest-texts.js";

export const nb: ManifestTexts = {
  summary: "Budsjettnotater om årsverk som stemmer og sier hvor tallene kommer fra.",
  description:
    "Lag nye tiltak og innsparinger i Excel: årsverk, lønnskostnad og år blir til budsjettnotatets tabell med levende formler, sammenligning, tilbakebetalingstid og kilder. Alt blir i regnearket; ingenting sendes noe sted.",
  group: "Årsværk",
  commands: {
    openPane: {
      label: "Årsværk",
      tip: {
        title: "Åpne Årsværk",
        description: "Lag og rett forslag, sammenlign scenarioer og sett tabeller inn i arket.",
      },
    },
    insertBudgetNote: {
      label: "Sett inn budsjettabell",
      tip: {
        title: "Sett inn budsjettnotatets tabell",
        description:
          "Setter inn budsjettnotatets Tabell 1 ved den merkede cellen. Når planens ark er skrevet, følger tabellen dem.",
      },
    },
    update: {
      label: "Oppdater",
      tip: {
        title: "Oppdater arkene",
        description:
          "Skriver planens ark på nytt hvis planen er endret. Rettelser i arket hentes først.",
      },
    },
  },
  getStarted: {
    title: "Årsværk er klar",
    description: "Velg Årsværk på fanen Hjem for å begynne på et forslag.",
  },
};
