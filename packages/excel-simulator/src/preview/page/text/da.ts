import type { PageTexts } from "./page-texts.js";

export const da: PageTexts = {
  title: "Excel-simulator",
  open: "Åbn .xlsx",
  download: "Hent .xlsx",
  undo: "Fortryd",
  nameBox: "Navnefelt",
  formulaBar: "Formellinje",
  sheets: "Ark",
  addSheet: "Nyt ark",
  spreadsheet: "Regneark",
  taskPane: "Opgaverude",
  sheetName: (number) => `Ark${number}`,
  grid: (sheet) => `Arket ${sheet}`,
  editing: (address) => `Rediger ${address}`,
  ready: "Klar",
  opened: (name, sheets, cells) => `${name} er åbnet: ${sheets} ark, ${cells} celler.`,
  openedWithout:
    "Filens flettede celler, datavalidering, betingede formater og andre diagrammer end søjler vises ikke.",
  downloaded: (name) => `${name} er hentet.`,
  downloadedWithout:
    "Datavalidering, arkbeskyttelse og andre diagrammer end søjler er ikke med i filen.",
  noSuchPlace: (text) => `„${text}“ er hverken en celle eller et navn.`,
  refused: (code) =>
    code === "AccessDenied"
      ? "Cellen er beskyttet, eller projektmappen er skrivebeskyttet."
      : code === "InvalidArgument"
        ? "Det kan cellen ikke tage imod. Er formlen skrevet rigtigt?"
        : `Excel siger nej (${code}).`,
  chart: (kind, title) => `${da.chartKinds[kind]}: ${title}`,
  chartKinds: {
    columns: "Søjlediagram",
    lines: "Kurvediagram",
    bars: "Liggende søjlediagram",
    other: "Diagram",
  },
};
