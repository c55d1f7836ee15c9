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
  openedWithoutLooks:
    "Filens værdier, formler, tabeller og navne er læst; dens farver, talformater, bredder og diagrammer er ikke.",
  downloaded: (name) => `${name} er hentet.`,
  downloadedPlainly:
    "Værdier, formler, navne, tabeller, bredder og frosne ruder er med; farver, skrifttyper, diagrammer og de fleste talformater er ikke.",
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
