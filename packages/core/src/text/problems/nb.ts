import type { ProblemTexts } from "./problem-texts.js";

export const nb: ProblemTexts = {
  problems: {
    notJson: ({ found }) => `filen er ikke gyldig JSON: ${found}`,
    byteOrderMark: () =>
      "filen begynner med et usynlig tegn (BOM, U+FEFF); lagre den som UTF-8 uten BOM",
    tooDeep: ({ expected }) => `filen er nøstet dypere enn ${expected} nivåer`,
    tooLarge: ({ found, expected }) => `filen er på ${found}; høyst ${expected}`,
    duplicateKey: ({ found }) => `nøkkelen «${found}» står to ganger`,
    wrongType: ({ found, expected }) => `fant «${found}»; ventet ${expected}`,
    missingKey: ({ expected, details }) =>
      `mangler; ventet ${expected}${details["because"] ? ` (fordi ${details["because"]})` : ""}`,
    unknownKey: ({ found, expected }) => `nøkkelen «${found}» finnes ikke her; mulige: ${expected}`,
    unknownValue: ({ found, expected }) => `«${found}» er ikke en mulighet; mulige: ${expected}`,
    wrongForm: ({ found, expected }) => `«${found}» kan ikke leses; ventet ${expected}`,
    ambiguousNumber: ({ found, expected }) => `«${found}» er et tvetydig tall; ventet ${expected}`,
    imprecisePlainNumber: ({ found }) =>
      `tallet ${found} har flere sifre enn JSON-tall bevarer; skriv det i anførselstegn`,
    schemaTooNew: ({ found, expected }) =>
      `planen er skrevet i versjon ${found}; denne utgaven leser til og med versjon ${expected}`,
    schemaUnknown: ({ found, expected }) => `versjon «${found}» finnes ikke; nyeste er ${expected}`,
    duplicateId: ({ found }) => `id-en «${found}» er brukt fra før`,
    unknownReference: ({ found, expected }) => `«${found}» finnes ikke; ventet ${expected}`,
    exactlyOneOf: ({ found, expected }) => `oppgi nøyaktig én av: ${expected} (fant ${found})`,
    conflict: ({ found, details }) =>
      `«${found}» kan ikke stå sammen med «${details["with"] ?? ""}»`,
    outOfRange: ({ found, expected }) => `${found} er utenfor det mulige; ventet ${expected}`,
    yearOutside: ({ found, expected }) => `året ${found} ligger utenfor planen: ${expected}`,
    sharesNotWhole: ({ found, expected }) => `andelene gir ${found} %; ventet ${expected} %`,
    partsNotWhole: ({ found, expected }) => `delene gir ${found}; helheten er ${expected}`,
    notInSteps: ({ found, expected }) => `${found} årsverk går ikke opp i trinn à ${expected}`,
    cycle: ({ found }) => `kretsen biter seg selv i halen: ${found}`,
    contradiction: ({ found }) => `«${found}» er både krevd og utelukket`,
    currencyMismatch: ({ found, expected }) =>
      `beløpet er i ${found}, planen i ${expected}; en plan har én valuta`,
    negativeInBaseline: ({ found }) =>
      `${found} årsverk i vedtatt budsjett; bare tiltak kan trekke fra`,
    missingIndexYear: ({ details, expected }) =>
      `indeksserien ${details["series"] ?? ""} mangler året ${details["year"] ?? ""} (siste publikasjon: ${details["vintage"] ?? ""}); har ${expected}`,
    missingSeries: ({ details, expected }) =>
      `kan ikke fremskrives fra ${details["from"] ?? ""} til ${details["to"] ?? ""} uten en indeksserie; oppgi series: ${expected} («none» betyr at beløpet ikke fremskrives)`,
    priceLevelMismatch: ({ found, expected }) =>
      `beløp i ${found}-priser og ${expected}-priser kan ikke legges sammen; fremskriv det ene først`,
    unknownFigure: ({ found, expected }) =>
      `«${found}» er ikke et tall i planen; mulige: ${expected}`,
    fixedPricesOnly: () =>
      "summen over årene og «varig deretter» finnes bare i faste priser; velg et prisnivå i stedet for løpende priser",
    unattainableFooting: ({ found, expected }) =>
      `tabellen kan ikke avrundes slik at den stemmer med ${found}; mulig: ${expected}`,
    unreadableAmount: ({ found, expected }) => `«${found}» er ikke et beløp; ventet ${expected}`,
    notPossible: ({ found, expected }) => `lar seg ikke gjøre: ${found}; ventet ${expected}`,
  },
  findings: {
    costOutlivesGrant: ({ names: [cost = "", grant = ""], year, amount }) =>
      `${year}: ${cost} fortsetter etter at tilskuddet fra ${grant} er utløpt; ${amount} mangler finansiering`,
    frameOverdrawn: ({ names: [frame = ""], year, amount }) =>
      `${year}: ${frame} er overtrukket med ${amount}`,
    staffingBelowZero: ({ names: [role = "", unit = ""], year, amount }) =>
      `${year}: ${role}${unit ? ` i ${unit}` : ""} kommer ned på ${amount} årsverk`,
    requiresMissing: ({ names: [proposal = "", other = ""] }) =>
      `${proposal} forutsetter ${other}, som ikke er valgt`,
    excludedTogether: ({ names: [proposal = "", other = ""] }) =>
      `${proposal} og ${other} kan ikke vedtas sammen`,
  },
  forms: {
    decimal: "et tall med desimalpunktum og uten tusenskille, for eksempel 1400 eller 0.85",
    nonNegativeDecimal:
      "et tall på null eller mer med desimalpunktum, for eksempel 1400 eller 0.85",
    growth: "en vekst i prosent over -100",
    positiveDecimal: "et tall over null med desimalpunktum, for eksempel 0.5",
    fraction: "et tall fra 0 til 1, for eksempel 0.85",
    id: "en id av små bokstaver a–z, sifre og bindestrek",
    year: "et årstall, for eksempel 2012",
    date: "en dato som 2012-10-16",
    unique: "en id som ikke er brukt før",
    string: "tekst",
    number: "et tall",
    int: "et heltall",
    boolean: "true eller false",
    array: "en liste […]",
    tuple: "en liste med to tall […]",
    object: "et objekt {…}",
    record: "et objekt {…}",
  },
  nearest: (name) => `Mente du «${name}»?`,
  nothing: "ingenting",
  and: "eller",
};
