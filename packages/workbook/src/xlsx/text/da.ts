import { count, megabytes } from "./sizes.js";
import type { XlsxTexts } from "./xlsx-texts.js";

const number = count("da");

const damage: Readonly<Record<string, string>> = {
  directory: "filens indholdsfortegnelse kan ikke læses",
  overlap: "to dele af filen dækker hinanden",
  part: "delen kan ikke pakkes ud, eller dens kontrolsum passer ikke",
  xml: "delen er ikke gyldig XML",
  text: "cellen henviser til en tekst, som filen ikke har",
  formula: "cellens formel mangler eller er for lang",
  sheet: "arket står i filen, men dets indhold mangler",
  twice: "delen bruges flere gange",
  size: "filen har mere indhold, end der kan holdes",
};

export const da: XlsxTexts = {
  noSheet: () => "projektmappen har ingen ark",
  sheetName: () => "arkets navn skal være på 1-31 tegn, uden : \\ / ? * [ ] og uden ' i enderne",
  duplicateSheetName: () => "to ark har samme navn",
  illegalCharacter: ({ character }) =>
    `teksten indeholder tegnet ${character}, som en fil ikke kan rumme`,
  textTooLong: ({ length, most }) => `teksten er på ${number(length)} tegn; højst ${number(most)}`,
  formulaTooLong: ({ length, most }) =>
    `formlen er på ${number(length)} tegn; højst ${number(most)}`,
  notAFormula: () => "formlen er tom eller begynder med =",
  numberOutside: () => "tallet er for stort til et regneark",
  dateOutside: ({ date }) => `“${date}” er ingen dato mellem 1900-03-01 og 9999-12-31`,
  sheetTooLarge: () => "arket har flere rækker eller kolonner, end et regneark rummer",
  badReference: ({ reference }) => `“${reference}” er ingen henvisning til celler`,
  unknownSheet: ({ reference }) => `“${reference}” henviser til et ark, der ikke findes`,
  illegalName: () =>
    "navnet må kun have bogstaverne a-z, tal, punktum og _, og må ikke ligne en celle",
  duplicateName: () => "navnet bruges to gange",
  tableHeader: ({ column }) => `tabellens kolonne ${column} har ingen overskrift i tekst`,
  duplicateTableHeader: ({ header }) => `to kolonner i tabellen hedder “${header}”`,
  tableOutside: ({ range }) => `tabellens område ${range} har ingen rækker på arket`,
  overlappingTables: ({ other }) => `tabellen dækker celler i tabellen ${other}`,
  listValue: () =>
    "listens værdier må ikke være tomme, indeholde komma eller tilsammen fylde over 255 tegn",
  carriedNotJson: () => "det medfølgende dokument er ikke gyldig JSON",
  fileTooLarge: ({ found, most }) => `filen fylder ${megabytes(found)}; højst ${megabytes(most)}`,
  notXlsx: () => "filen er ikke en Excel-fil (.xlsx)",
  encrypted: () => "filen er beskyttet med adgangskode; gem den uden og prøv igen",
  oldFormat: () => "filen er i det gamle format .xls; gem den som .xlsx",
  damaged: ({ because = "" }) => `filen er beskadiget: ${damage[because] ?? because}`,
  unknownCompression: () => "filen er pakket på en måde, som Excel ikke bruger",
  tooManyParts: ({ found, most }) => `filen består af ${number(found)} dele; højst ${number(most)}`,
  unsafePartName: () =>
    "en del af filen har et navn, der peger ud af filen eller er brugt to gange",
  unpackedTooLarge: ({ found, most }) =>
    `filen fylder ${megabytes(found)} udpakket; højst ${megabytes(most)}`,
  tooTightlyPacked: ({ found }) =>
    `filen fylder ${number(found)} gange så meget udpakket; det gør ingen almindelig projektmappe`,
  documentType: () =>
    "filen indeholder en dokumenttype (DOCTYPE), som kan hente andet ind; det gør ingen Excel-fil",
  encoding: () => "en del af filen er ikke i UTF-8",
  tooManyCells: () => "arket har flere celler, end der læses",
  cellReference: ({ reference }) => `“${reference}” er ingen plads på arket`,
};
