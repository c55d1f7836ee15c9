import type { ManifestTexts } from "./manifest-texts.js";

export const en: ManifestTexts = {
  summary: "Staffing budgets that add up and say where every figure comes from.",
  description:
    "Draft budget requests and savings in Excel: FTE, price and years become the budget note's table with live formulas, comparisons, payback and sources. Everything stays in the workbook; nothing is sent anywhere.",
  group: "Årsværk",
  commands: {
    openPane: {
      label: "Årsværk",
      tip: {
        title: "Open Årsværk",
        description: "Draft and edit proposals, compare scenarios and insert tables in the sheet.",
      },
    },
    insertBudgetNote: {
      label: "Insert budget table",
      tip: {
        title: "Insert the budget note's table",
        description:
          "Inserts Table 1 of the budget note at the selected cell. Once the plan's sheets are written, the table follows them.",
      },
    },
    update: {
      label: "Update",
      tip: {
        title: "Update the sheets",
        description:
          "Writes the plan's sheets again if the plan has changed. Edits in the sheet are fetched first.",
      },
    },
  },
  getStarted: {
    title: "Årsværk is ready",
    description: "Choose Årsværk on the Home tab to begin a proposal.",
  },
};
