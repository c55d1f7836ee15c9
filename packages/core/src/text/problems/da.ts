import type { ReferenceKind } from "../../plan/checks/references.js";
import { numberText, sizeText } from "./plain-numbers.js";
import type { ProblemTexts } from "./problem-texts.js";

const nothing = "ingenting";
const number = (text: string): string => numberText(text, "da");

/** What a reference can name. */
const none: Readonly<Record<string, string>> = {
  source: "ingen kilde",
  series: "ingen indeksserie",
  followed: "ingen indeksserie",
  unit: "ingen enhed",
  rate: "ingen årsværkspris",
  ratePart: "ingen prisdel",
  funder: "ingen tilskudsgiver",
  frame: "ingen ramme",
  proposal: "intet forslag",
  line: "ingen linje",
  costLine: "ingen linje med årsværk eller beløb",
  role: "ingen stilling",
  actor: "ingen aktør",
  function: "ingen funktion",
} satisfies Record<ReferenceKind, string>;

/** What is missing, by what makes it necessary. */
const needed: Readonly<Record<string, string>> = {
  temporary: "en midlertidig linje skal have et slutår (until)",
  oneOff: "en engangslinje skal have et år (from)",
  over: "en serie, der følger en anden (over), skal have en afstand til den (spread)",
};

const prices = (level: string): string => (level === "current" ? "løbende priser" : `${level} p/l`);

export const da: ProblemTexts = {
  problems: {
    emptyFile: () => "filen er tom",
    notJson: ({ found, details: { line, column } }) => {
      const place = line && column ? ` (linje ${line}, tegn ${column})` : "";
      return `filen er ikke gyldig JSON${found === "" ? place : `: ${found}`}`;
    },
    byteOrderMark: () =>
      "filen begynder med et usynligt tegn (BOM, U+FEFF); gem den som UTF-8 uden BOM",
    tooDeep: ({ expected }) => `filen er indlejret dybere end ${expected} niveauer`,
    tooLarge: ({ found, expected }) =>
      `filen fylder ${sizeText(found)}; højst ${sizeText(expected)}`,
    duplicateKey: ({ found }) => `nøglen “${found}” står to gange`,
    notAPlan: () => "filen indeholder ikke en plan: den skal begynde med {",
    wrongType: ({ found, expected }) => `fandt “${found}”; forventede ${expected}`,
    numberInQuotes: ({ found }) => `“${found}” står som tekst; skriv tallet uden anførselstegn`,
    notAPair: () => 'angiv to tal, fra og til, fx ["10", "20"]',
    emptyField: ({ expected }) => `feltet er tomt; skriv ${expected}`,
    emptyText: () => "er tom; skriv en tekst",
    emptyList: () => "listen er tom; angiv mindst én",
    textTooLong: ({ found, expected }) =>
      `teksten er på ${number(found)} tegn; højst ${number(expected)}`,
    missingKey: ({ expected, details }) => {
      const because = needed[details["because"] ?? ""];
      return because === undefined ? `mangler; forventede ${expected}` : `mangler: ${because}`;
    },
    unknownKey: ({ found, expected }) => `nøglen “${found}” findes ikke her; mulige: ${expected}`,
    unknownValue: ({ found, expected }) => `“${found}” er ikke en mulighed; mulige: ${expected}`,
    wrongForm: ({ found, expected }) => `“${found}” kan ikke læses; forventede ${expected}`,
    notInCalendar: ({ found }) => `“${found}” er ikke en dato i kalenderen; skriv fx 2012-10-16`,
    separatedNumber: ({ found, expected }) =>
      found.includes(",") && expected.includes(".")
        ? `“${found}” er skrevet med komma; skriv ${expected} (punktum som decimaltegn)`
        : `“${found}” kan ikke læses; skriv ${expected}, uden mellemrum og tusindtalsskilletegn`,
    ambiguousNumber: ({ found, expected, details }) =>
      `“${found}” er tvetydigt: mener du ${expected}?${details["form"] === "decimal" ? " Skriv uden tusindtalsskilletegn" : ""}`,
    negative: ({ found }) => `${found} er negativ; her skal stå nul eller derover`,
    numberTooLarge: () => "tallet er for stort",
    tooManyDigits: ({ found }) => `“${found}” har for mange cifre`,
    imprecisePlainNumber: ({ found }) =>
      `tallet ${found} har flere cifre, end JSON-tal bevarer; skriv det i anførselstegn`,
    schemaTooNew: ({ found, expected }) =>
      `planen er skrevet i version ${found}; denne udgave læser til og med version ${expected}`,
    schemaUnknown: ({ found, expected }) =>
      // The number itself is never unknown, so this is its digits as text.
      found === expected
        ? `“${found}” står som tekst; skriv tallet uden anførselstegn`
        : `version “${found}” findes ikke; nyeste er ${expected}`,
    duplicateId: ({ found, details }) =>
      `“${found}” er brugt i forvejen (${details["first"] ?? ""})`,
    reservedId: ({ found }) => `id’et “${found}” har en fast betydning; vælg et andet`,
    unknownReference: ({ found, expected, details }) => {
      const noSuch = none[details["kind"] ?? ""];
      if (noSuch === undefined) return `“${found}” findes ikke; forventede ${expected}`;
      return `der er ${noSuch} “${found}”; planen har${expected === nothing ? " ingen" : `: ${expected}`}`;
    },
    exactlyOneOf: ({ found, expected }) =>
      found === ""
        ? `mangler; angiv én af: ${expected}`
        : `angiv netop én af: ${expected} (fandt ${found})`,
    conflict: ({ found, details }) =>
      `“${found}” kan ikke stå sammen med “${details["with"] ?? ""}”`,
    untilNeedsTemporary: () => "et slutår (until) kræver duration: temporary",
    missingYear: ({ expected }) => `mangler året ${expected}; skriv 0, hvis der ingen er`,
    outOfRange: ({ found, expected }) => `${found} er uden for det mulige; forventede ${expected}`,
    yearOutside: ({ found, expected, details }) => {
      const year = /^\d{4}$/.test(found) ? `året ${found}` : found;
      return `${year} ${details["of"] === "line" ? "ligger uden for linjens år" : "ligger uden for planen"}: ${expected}`;
    },
    sharesNotWhole: ({ found, expected }) =>
      `andelene giver ${number(found)} %; de skal give ${expected} %`,
    overFunded: ({ found }) => `tilskuddene dækker ${number(found)} % af udgiften; højst 100 %`,
    noWeight: () => "alle vægte er nul; mindst én skal være større",
    partsNotWhole: ({ found, expected }) =>
      `de angivne dele er i alt ${number(found)}, men linjen er på ${number(expected)}`,
    notInSteps: ({ found, expected }) =>
      `${number(found)} årsværk går ikke op i trin à ${number(expected)}; vælg et andet trin (step)`,
    cycle: ({ found, details: { kind, self } }) => {
      if (kind === "proposal")
        return self
          ? "forslaget forudsætter sig selv"
          : `forslagene forudsætter hinanden i ring: ${found}`;
      return self
        ? "indeksserien følger sig selv"
        : `indeksserierne følger hinanden i ring: ${found}`;
    },
    firstPartPercent: () =>
      "prisens første del skal være et beløb (amount); der er intet før den at tage procent af",
    laterPart: ({ found, details }) =>
      `“${found}” ${details["self"] ? "er delen selv" : "står længere nede"}; en procentdel kan kun tages af dele, der står før`,
    contradiction: ({ found }) => `“${found}” er både krævet og udelukket`,
    excludesItself: () => "forslaget udelukker sig selv",
    currencyMismatch: ({ found, expected }) =>
      `beløbet er i ${found}, planen i ${expected}; en plan har én valuta`,
    negativeInBaseline: ({ found }) =>
      `${found} årsværk i vedtaget budget; kun forslag kan trække fra`,
    missingIndexYear: ({ details, expected }) =>
      `indeksserien ${details["series"] ?? ""} mangler året ${details["year"] ?? ""} (seneste udmelding: ${details["vintage"] ?? ""}${details["asOf"] ? `, pr. ${details["asOf"]}` : ""}); har ${expected}`,
    missingSeries: ({ details, expected }) =>
      `kan ikke fremskrives fra ${details["from"] ?? ""} til ${details["to"] ?? ""} uden en indeksserie; angiv series: ${expected} (“none” betyder, at beløbet ikke fremskrives)`,
    priceLevelMismatch: ({ found, expected }) =>
      `beløb i ${prices(found)} og ${prices(expected)} kan ikke lægges sammen; fremskriv det ene først`,
    currenciesDiffer: ({ found, expected }) =>
      `${expected} og ${found} kan hverken sammenlignes eller lægges sammen`,
    noSharedYears: ({ found, expected }) =>
      `planerne har ingen fælles budgetår: ${expected} mod ${found}`,
    unknownFigure: ({ found, expected }) =>
      `“${found}” er ikke et tal i planen; mulige: ${expected}`,
    fixedPricesOnly: () =>
      "summen over årene og “varigt herefter” findes kun i faste priser; vælg et prisniveau i stedet for løbende priser",
    alreadyAdopted: ({ found, expected }) =>
      `forslaget “${found}” er allerede vedtaget i det, der sammenlignes med; endnu ikke vedtaget: ${expected}`,
    tooManyProposals: ({ found, expected }) =>
      `${found} forslag giver for mange kombinationer; vælg højst ${expected} af dem (among)`,
    notAmongCandidates: ({ found, expected, details: { requiredBy } }) =>
      requiredBy === undefined
        ? `“${found}” skal med, men er ikke blandt de forslag, der kombineres: ${expected}`
        : `“${requiredBy}” forudsætter “${found}”, som ikke er blandt de forslag, der kombineres: ${expected}`,
    contradictoryMustHaves: ({ found, expected, details: { first = "", second = "" } }) => {
      if (found === expected)
        return `“${found}” kan ikke vedtages: det kræver både “${first}” og “${second}”, som udelukker hinanden`;
      return first === found && second === expected
        ? `“${found}” og “${expected}” udelukker hinanden og kan ikke begge være med`
        : `“${found}” og “${expected}” kan ikke begge være med: de kræver “${first}” og “${second}”, som udelukker hinanden`;
    },
    noCombination: ({ details }) =>
      details["reason"] === "noProposals"
        ? "der er ingen forslag at kombinere"
        : "ingen af forslagene kan vedtages: hvert af dem forudsætter et forslag, der ikke er valgt til, eller forslag, der udelukker hinanden",
    tooManyValues: ({ found, expected }) =>
      `intervallet giver ${number(found)} værdier; højst ${number(expected)}. Vælg et større trin (step)`,
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
    frameNotChecked: ({ names: [frame = ""] }) =>
      `${frame} kan ikke kontrolleres: rammen er i løbende priser, og planen har ingen indeksserie, der når dertil`,
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
    string: "tekst",
    number: "et tal, fx 1400 eller 0.85",
    int: "et helt tal",
    boolean: "true eller false",
    array: "en liste […]",
    tuple: "en liste med to tal […]",
    object: "et objekt {…}",
    record: "et objekt {…}",
  },
  nearest: (name) => `Mente du “${name}”?`,
  nothing,
  or: "eller",
};
