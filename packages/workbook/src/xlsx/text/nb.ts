import { count, megabytes } from "./sizes.js";
import type { XlsxTexts } from "./xlsx-texts.js";

const number = count("nb");

const damage: Readonly<Record<string, string>> = {
  directory: "innholdsfortegnelsen i filen kan ikke leses",
  overlap: "to deler av filen dekker hverandre",
  part: "delen kan ikke pakkes ut, eller kontrollsummen stemmer ikke",
  xml: "delen er ikke gyldig XML",
  text: "cellen viser til en tekst som filen ikke har",
  formula: "formelen i cellen mangler eller er for lang",
  sheet: "arket står i filen, men innholdet mangler",
  twice: "delen brukes flere ganger",
  size: "filen har mer innhold enn det går an å holde",
};

export const nb: XlsxTexts = {
  noSheet: () => "arbeidsboken har ingen ark",
  sheetName: () => "arknavnet må ha 1–31 tegn, uten : \\ / ? * [ ] og uten ' i endene",
  duplicateSheetName: () => "to ark har samme navn",
  illegalCharacter: ({ character }) =>
    `teksten inneholder tegnet ${character}, som en fil ikke kan romme`,
  textTooLong: ({ length, most }) => `teksten er på ${number(length)} tegn; høyst ${number(most)}`,
  formulaTooLong: ({ length, most }) =>
    `formelen er på ${number(length)} tegn; høyst ${number(most)}`,
  notAFormula: () => "formelen er tom eller begynner med =",
  numberOutside: () => "tallet er for stort for et regneark",
  dateOutside: ({ date }) => `«${date}» er ingen dato mellom 1900-03-01 og 9999-12-31`,
  sheetTooLarge: () => "arket har flere rader eller kolonner enn et regneark rommer",
  badReference: ({ reference }) => `«${reference}» er ingen henvisning til celler`,
  unknownSheet: ({ reference }) => `«${reference}» viser til et ark som ikke finnes`,
  illegalName: () =>
    "navnet kan bare ha bokstavene a–z, tall, punktum og _, og kan ikke ligne en celle",
  duplicateName: () => "navnet brukes to ganger",
  tableHeader: ({ column }) => `kolonne ${column} i tabellen har ingen overskrift i tekst`,
  duplicateTableHeader: ({ header }) => `to kolonner i tabellen heter «${header}»`,
  tableOutside: ({ range }) => `tabellområdet ${range} har ingen rader på arket`,
  overlappingTables: ({ other }) => `tabellen dekker celler i tabellen ${other}`,
  listValue: () =>
    "verdiene i listen kan ikke være tomme, inneholde komma eller til sammen ha over 255 tegn",
  carriedNotJson: () => "dokumentet som følger med, er ikke gyldig JSON",
  fileTooLarge: ({ found, most }) => `filen er på ${megabytes(found)}; høyst ${megabytes(most)}`,
  notXlsx: () => "filen er ikke en Excel-fil (.xlsx)",
  encrypted: () => "filen er beskyttet med passord; lagre den uten og prøv igjen",
  oldFormat: () => "filen er i det gamle formatet .xls; lagre den som .xlsx",
  damaged: ({ because = "" }) => `filen er skadet: ${damage[because] ?? because}`,
  unknownCompression: () => "filen er pakket på en måte som Excel ikke bruker",
  tooManyParts: ({ found, most }) =>
    `filen består av ${number(found)} deler; høyst ${number(most)}`,
  unsafePartName: () =>
    "en del av filen har et navn som peker ut av filen eller er brukt to ganger",
  unpackedTooLarge: ({ found, most }) =>
    `filen er på ${megabytes(found)} utpakket; høyst ${megabytes(most)}`,
  tooTightlyPacked: ({ found }) =>
    `filen er ${number(found)} ganger så stor utpakket; det er ingen vanlig arbeidsbok`,
  documentType: () =>
    "filen inneholder en dokumenttype (DOCTYPE), som kan hente inn annet; det gjør ingen Excel-fil",
  encoding: () => "en del av filen er ikke i UTF-8",
  tooManyCells: () => "arket har flere celler enn det leses",
  cellReference: ({ reference }) => `«${reference}» er ingen plass på arket`,
};
