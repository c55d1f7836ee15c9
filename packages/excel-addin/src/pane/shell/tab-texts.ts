import type { Locale } from "@aarsvaerk/core";
import type { Tab } from "../../state/pane-state.js";

/** What the views are called; their headings and tabs say the same. */
export const tabTexts: Readonly<Record<Locale, Readonly<Record<Tab, string>>>> = {
  da: {
    proposals: "Forslag",
    scenarios: "Scenarier",
    compare: "Sammenlign",
    insert: "Indsæt",
    assumptions: "Forudsætninger",
    calculation: "Vis beregning",
    sheetChanges: "Ændringer i arket",
  },
  nb: {
    proposals: "Forslag",
    scenarios: "Scenarioer",
    compare: "Sammenlign",
    insert: "Sett inn",
    assumptions: "Forutsetninger",
    calculation: "Vis beregning",
    sheetChanges: "Endringer i arket",
  },
  en: {
    proposals: "Proposals",
    scenarios: "Scenarios",
    compare: "Compare",
    insert: "Insert",
    assumptions: "Assumptions",
    calculation: "Show calculation",
    sheetChanges: "Changes in the sheet",
  },
};
