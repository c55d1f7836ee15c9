import type { PageTexts } from "./page-texts.js";

export const nb: PageTexts = {
  title: "Excel-simulator",
  open: "Åpne .xlsx",
  download: "Last ned .xlsx",
  undo: "Angre",
  nameBox: "Navneboks",
  formulaBar: "Formellinje",
  sheets: "Ark",
  addSheet: "Nytt ark",
  spreadsheet: "Regneark",
  taskPane: "Oppgaverute",
  sheetName: (number) => `Ark${number}`,
  grid: (sheet) => `Arket ${sheet}`,
  editing: (address) => `Rediger ${address}`,
  ready: "Klar",
  opened: (name, sheets, cells) => `${name} er åpnet: ${sheets} ark, ${cells} celler.`,
  openedWithout:
    "Filens flettede celler, datavalidering, betingede formater og andre diagrammer enn stolper vises ikke.",
  downloaded: (name) => `${name} er lastet ned.`,
  downloadedWithout:
    "Datavalidering, arkbeskyttelse og andre diagrammer enn stolper er ikke med i filen.",
  noSuchPlace: (text) => `«${text}» er verken en celle eller et navn.`,
  refused: (code) =>
    code === "AccessDenied"
      ? "Cellen er beskyttet, eller arbeidsboken er skrivebeskyttet."
      : code === "InvalidArgument"
        ? "Det kan cellen ikke ta imot. Er formelen skrevet riktig?"
        : `Excel sier nei (${code}).`,
  chart: (kind, title) => `${nb.chartKinds[kind]}: ${title}`,
  chartKinds: {
    columns: "Stolpediagram",
    lines: "Linjediagram",
    bars: "Liggende stolpediagram",
    other: "Diagram",
  },
};
