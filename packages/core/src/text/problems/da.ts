import type { ProblemTexts } from "./problem-texts.js";

export const da: ProblemTexts = {
  problems: {
    notJson: ({ found }) => `filen er ikke gyldig JSON: ${found}`,
    byteOrderMark: () =>
      "filen begynder med et usynligt tegn (BOM, U+FEFF); gem den som UTF-8 uden BOM",
    tooDeep: ({ expected }) => `filen er indlejret dybere end ${expected} niveauer`,
    tooLarge: ({ found, expected }) => `filen fylder ${found}; højst ${expected}`,
    duplicateKey: ({ found }) => `nøglen “${found}” står to gange`,
    wrongType: ({ found, expected }) => `fandt “${found}”; forventede ${expected}`,
    missingKey: ({ expected, details }) =>
      `mangler; forventede ${expected}${details["because"] ? ` (fordi ${details["because"]})` : ""}`,
    unknownKey: ({ found, expected }) => `nøglen “${found}” findes ikke her; mulige: ${expected}`,
    unknownValue: ({ found, expected }) => `“${found}” er ikke en mulighed; mulige: ${expected}`,
    wrongForm: ({ found, expected }) => `“${found}” kan ikke læses; forventede ${expected}`,
    ambiguousNumber: ({ found, expected }) =>
      `“${found}” er et tvetydigt tal; forventede ${expected}`,
    imprecisePlainNumber: ({ found }) =>
      `tallet ${found} har flere cifre, end JSON-tal bevarer; skriv det i anførselstegn`,
    schemaTooNew: ({ found, expected }) =>
      `planen er skrevet i version ${found}; denne udgave læser til og med version ${expected}`,
    schemaUnknown: ({ found, expected }) => `version “${found}” findes ikke; nyeste er ${expected}`,
    duplicateId: ({ found }) => `id’et “${found}” er brugt i forvejen`,
    unknownReference: ({ found, expected }) => `“${found}” findes ikke; forventede ${expected}`,
    exactlyOneOf: ({ found, expected }) => `angiv netop én af: ${expected} (fandt ${found})`,
    conflict: ({ found, details }) =>
      `“${found}” kan ikke stå sammen med “${details["with"] ?? ""}”`,
    outOfRange: ({ found, expected }) => `${found} er uden for det mulige; forventede ${expected}`,
    yearOutside: ({ found, expected }) => `året ${found} ligger uden for planen: ${expected}`,
    sharesNotWhole: ({ found, expected }) => `andelene giver ${found} %; forventede ${expected} %`,
    partsNotWhole: ({ found, expected }) => `delene giver ${found}; helheden er ${expected}`,
    notInSteps: ({ found, expected }) => `${found} årsværk går ikke op i trin à ${expected}`,
    cycle: ({ found }) => `kredsen bider sig selv i halen: ${found}`,
    contradiction: ({ found }) => `“${found}” er både krævet og udelukket`,
    currencyMismatch: ({ found, expected }) =>
      `beløbet er i ${found}, planen i ${expected}; en plan har én valuta`,
    negativeInBaseline: ({ found }) =>
      `${found} årsværk i vedtaget budget; kun forslag kan trække fra`,
    missingIndexYear: ({ details, expected }) =>
      `indeksserien ${details["series"] ?? ""} mangler året ${details["year"] ?? ""} (seneste udmelding: ${details["vintage"] ?? ""}); har ${expected}`,
    missingSeries: ({ details, expected }) =>
      `kan ikke fremskrives fra ${details["from"] ?? ""} til ${details["to"] ?? ""} uden en indeksserie; angiv series: ${expected} (“none” betyder, at beløbet ikke fremskrives)`,
    priceLevelMismatch: ({ found, expected }) =>
      `beløb i ${found} p/l og ${expected} p/l kan ikke lægges sammen; fremskriv det ene først`,
    unknownFigure: ({ found, expected }) =>
      `“${found}” er ikke et tal i planen; mulige: ${expected}`,
    fixedPricesOnly: () =>
      "summen over årene og “varigt herefter” findes kun i faste priser; vælg et prisniveau i stedet for løbende priser",
    unattainableFooting: ({ found, expected }) =>
      `tabellen kan ikke afrundes, så den stemmer med ${found}; muligt: ${expected}`,
    unreadableAmount: ({ found, expected }) =>
      `“${found}” er ikke et beløb; forventede ${expected}`,
    notPossible: ({ found, expected }) =>
      `kan ikke lade sig gøre: ${found}; forventede ${expected}`,
  },
  findings: {
    costOutlivesGrant: ({ names: [cost = "", grant = ""], year, amount }) =>
      `${year}: ${cost} fortsætter, efter at tilskuddet fra ${grant} er udløbet; ${amount} mangler finansiering`,
    frameOverdrawn: ({ names: [frame = ""], year, amount }) =>
      `${year}: ${frame} er overtrukket med ${amount}`,
    staffingBelowZero: ({ names: [role = "", unit = ""], year, amount }) =>
      `${year}: ${role}${unit ? ` i ${unit}` : ""} kommer ned på ${amount} årsværk`,
    requiresMissing: ({ names: [proposal = "", other = ""] }) =>
      `${proposal} forudsætter ${other}, som ikke er valgt`,
    excludedTogether: ({ names: [proposal = "", other = ""] }) =>
      `${proposal} og ${other} kan ikke vedtages sammen`,
  },
  forms: {
    decimal: "et tal med decimalpunktum og uden tusindtalsskilletegn, fx 1400 eller 0.85",
    nonNegativeDecimal: "et tal på nul eller derover med decimalpunktum, fx 1400 eller 0.85",
    growth: "en vækst i procent over -100",
    positiveDecimal: "et tal over nul med decimalpunktum, fx 0.5",
    fraction: "et tal fra 0 til 1, fx 0.85",
    id: "et id af små bogstaver a–z, cifre og bindestreg",
    year: "et årstal, fx 2012",
    date: "en dato som 2012-10-16",
    unique: "et id, der ikke er brugt før",
    string: "tekst",
    number: "et tal",
    int: "et helt tal",
    boolean: "true eller false",
    array: "en liste […]",
    tuple: "en liste med to tal […]",
    object: "et objekt {…}",
    record: "et objekt {…}",
  },
  nearest: (name) => `Mente du “${name}”?`,
  nothing: "ingenting",
  and: "eller",
};
