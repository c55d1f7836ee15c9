import type { ReferenceKind } from "../../plan/checks/references.js";
import { numberText, sizeText } from "./plain-numbers.js";
import type { ProblemTexts } from "./problem-texts.js";

const nothing = "ingenting";
const number = (text: string): string => numberText(text, "nb");

/** What a reference can name. */
const none: Readonly<Record<string, string>> = {
  source: "ingen kilde",
  series: "ingen indeksserie",
  followed: "ingen indeksserie",
  unit: "ingen enhet",
  rate: "ingen årsverkspris",
  ratePart: "ingen prisdel",
  funder: "ingen tilskuddsgiver",
  frame: "ingen ramme",
  proposal: "ikke noe tiltak",
  line: "ingen linje",
  costLine: "ingen linje med årsverk eller beløp",
  role: "ingen stilling",
  actor: "ingen aktør",
  function: "ingen funksjon",
} satisfies Record<ReferenceKind, string>;

/** What is missing, by what makes it necessary. */
const needed: Readonly<Record<string, string>> = {
  temporary: "en midlertidig linje må ha et sluttår (until)",
  oneOff: "en engangslinje må ha et år (from)",
  over: "en serie som følger en annen (over), må ha en avstand til den (spread)",
};

const prices = (level: string): string =>
  level === "current" ? "løpende priser" : `${level}-priser`;

export const nb: ProblemTexts = {
  problems: {
    emptyFile: () => "filen er tom",
    notJson: ({ found, details: { line, column } }) => {
      const place = line && column ? ` (linje ${line}, tegn ${column})` : "";
      return `filen er ikke gyldig JSON${found === "" ? place : `: ${found}`}`;
    },
    byteOrderMark: () =>
      "filen begynner med et usynlig tegn (BOM, U+FEFF); lagre den som UTF-8 uten BOM",
    tooDeep: ({ expected }) => `filen er nøstet dypere enn ${expected} nivåer`,
    tooLarge: ({ found, expected }) =>
      `filen er på ${sizeText(found)}; høyst ${sizeText(expected)}`,
    duplicateKey: ({ found }) => `nøkkelen «${found}» står to ganger`,
    notAPlan: () => "filen inneholder ikke en plan: den må begynne med {",
    wrongType: ({ found, expected }) => `fant «${found}»; ventet ${expected}`,
    numberInQuotes: ({ found }) => `«${found}» står som tekst; skriv tallet uten anførselstegn`,
    notAPair: () => 'oppgi to tall, fra og til, for eksempel ["10", "20"]',
    emptyField: ({ expected }) => `feltet er tomt; skriv ${expected}`,
    emptyText: () => "er tom; skriv en tekst",
    emptyList: () => "listen er tom; oppgi minst én",
    textTooLong: ({ found, expected }) =>
      `teksten er på ${number(found)} tegn; høyst ${number(expected)}`,
    missingKey: ({ expected, details }) => {
      const because = needed[details["because"] ?? ""];
      return because === undefined ? `mangler; ventet ${expected}` : `mangler: ${because}`;
    },
    unknownKey: ({ found, expected }) => `nøkkelen «${found}» finnes ikke her; mulige: ${expected}`,
    unknownValue: ({ found, expected }) => `«${found}» er ikke en mulighet; mulige: ${expected}`,
    wrongForm: ({ found, expected }) => `«${found}» kan ikke leses; ventet ${expected}`,
    notInCalendar: ({ found }) =>
      `«${found}» er ikke en dato i kalenderen; skriv for eksempel 2012-10-16`,
    separatedNumber: ({ found, expected }) =>
      found.includes(",") && expected.includes(".")
        ? `«${found}» er skrevet med komma; skriv ${expected} (punktum som desimaltegn)`
        : `«${found}» kan ikke leses; skriv ${expected}, uten mellomrom og tusenskille`,
    ambiguousNumber: ({ found, expected, details }) =>
      `«${found}» er tvetydig: mener du ${expected}?${details["form"] === "decimal" ? " Skriv uten tusenskille" : ""}`,
    negative: ({ found }) => `${found} er negativ; her må det stå null eller mer`,
    numberTooLarge: () => "tallet er for stort",
    tooManyDigits: ({ found }) => `«${found}» har for mange sifre`,
    imprecisePlainNumber: ({ found }) =>
      `tallet ${found} har flere sifre enn JSON-tall bevarer; skriv det i anførselstegn`,
    schemaTooNew: ({ found, expected }) =>
      `planen er skrevet i versjon ${found}; denne utgaven leser til og med versjon ${expected}`,
    schemaUnknown: ({ found, expected }) =>
      // The number itself is never unknown, so this is its digits as text.
      found === expected
        ? `«${found}» står som tekst; skriv tallet uten anførselstegn`
        : `versjon «${found}» finnes ikke; nyeste er ${expected}`,
    duplicateId: ({ found, details }) => `«${found}» er brukt fra før (${details["first"] ?? ""})`,
    reservedId: ({ found }) => `id-en «${found}» har en fast betydning; velg en annen`,
    unknownReference: ({ found, expected, details }) => {
      const noSuch = none[details["kind"] ?? ""];
      if (noSuch === undefined) return `«${found}» finnes ikke; ventet ${expected}`;
      return `det er ${noSuch} «${found}»; planen har${expected === nothing ? " ingen" : `: ${expected}`}`;
    },
    exactlyOneOf: ({ found, expected }) =>
      found === ""
        ? `mangler; oppgi én av: ${expected}`
        : `oppgi nøyaktig én av: ${expected} (fant ${found})`,
    conflict: ({ found, details }) =>
      `«${found}» kan ikke stå sammen med «${details["with"] ?? ""}»`,
    untilNeedsTemporary: () => "et sluttår (until) krever duration: temporary",
    missingYear: ({ expected }) => `mangler året ${expected}; skriv 0 hvis det ikke er noen`,
    outOfRange: ({ found, expected }) => `${found} er utenfor det mulige; ventet ${expected}`,
    yearOutside: ({ found, expected, details }) => {
      const year = /^\d{4}$/.test(found) ? `året ${found}` : found;
      return `${year} ${details["of"] === "line" ? "ligger utenfor linjens år" : "ligger utenfor planen"}: ${expected}`;
    },
    sharesNotWhole: ({ found, expected }) =>
      `andelene gir ${number(found)} %; de må gi ${expected} %`,
    overFunded: ({ found }) => `tilskuddene dekker ${number(found)} % av utgiften; høyst 100 %`,
    noWeight: () => "alle vekter er null; minst én må være større",
    partsNotWhole: ({ found, expected }) =>
      `de oppgitte delene er i alt ${number(found)}, men linjen er på ${number(expected)}`,
    notInSteps: ({ found, expected }) =>
      `${number(found)} årsverk går ikke opp i trinn à ${number(expected)}; velg et annet trinn (step)`,
    cycle: ({ found, details: { kind, self } }) => {
      if (kind === "proposal")
        return self
          ? "tiltaket forutsetter seg selv"
          : `tiltakene forutsetter hverandre i ring: ${found}`;
      return self
        ? "indeksserien følger seg selv"
        : `indeksseriene følger hverandre i ring: ${found}`;
    },
    firstPartPercent: () =>
      "prisens første del må være et beløp (amount); det er ikke noe før den å ta prosent av",
    laterPart: ({ found, details }) =>
      `«${found}» ${details["self"] ? "er delen selv" : "står lenger ned"}; en prosentdel kan bare tas av deler som står før`,
    contradiction: ({ found }) => `«${found}» er både krevd og utelukket`,
    excludesItself: () => "tiltaket utelukker seg selv",
    currencyMismatch: ({ found, expected }) =>
      `beløpet er i ${found}, planen i ${expected}; en plan har én valuta`,
    negativeInBaseline: ({ found }) =>
      `${found} årsverk i vedtatt budsjett; bare tiltak kan trekke fra`,
    missingIndexYear: ({ details, expected }) =>
      `indeksserien ${details["series"] ?? ""} mangler året ${details["year"] ?? ""} (siste publikasjon: ${details["vintage"] ?? ""}${details["asOf"] ? `, per ${details["asOf"]}` : ""}); har ${expected}`,
    missingSeries: ({ details, expected }) =>
      `kan ikke fremskrives fra ${details["from"] ?? ""} til ${details["to"] ?? ""} uten en indeksserie; oppgi series: ${expected} («none» betyr at beløpet ikke fremskrives)`,
    priceLevelMismatch: ({ found, expected }) =>
      `beløp i ${prices(found)} og ${prices(expected)} kan ikke legges sammen; fremskriv det ene først`,
    currenciesDiffer: ({ found, expected }) =>
      `${expected} og ${found} kan verken sammenlignes eller legges sammen`,
    noSharedYears: ({ found, expected }) =>
      `planene har ingen felles budsjettår: ${expected} mot ${found}`,
    unknownFigure: ({ found, expected }) =>
      `«${found}» er ikke et tall i planen; mulige: ${expected}`,
    fixedPricesOnly: () =>
      "summen over årene og «varig deretter» finnes bare i faste priser; velg et prisnivå i stedet for løpende priser",
    alreadyAdopted: ({ found, expected }) =>
      `tiltaket «${found}» er allerede vedtatt i det som det sammenlignes med; ennå ikke vedtatt: ${expected}`,
    tooManyProposals: ({ found, expected }) =>
      `${found} tiltak gir for mange kombinasjoner; velg høyst ${expected} av dem (among)`,
    notAmongCandidates: ({ found, expected, details: { requiredBy } }) =>
      requiredBy === undefined
        ? `«${found}» skal være med, men er ikke blant tiltakene som kombineres: ${expected}`
        : `«${requiredBy}» forutsetter «${found}», som ikke er blant tiltakene som kombineres: ${expected}`,
    contradictoryMustHaves: ({ found, expected, details: { first = "", second = "" } }) => {
      if (found === expected)
        return `«${found}» kan ikke vedtas: det krever både «${first}» og «${second}», som utelukker hverandre`;
      return first === found && second === expected
        ? `«${found}» og «${expected}» utelukker hverandre og kan ikke begge være med`
        : `«${found}» og «${expected}» kan ikke begge være med: de krever «${first}» og «${second}», som utelukker hverandre`;
    },
    noCombination: ({ details }) =>
      details["reason"] === "noProposals"
        ? "det er ingen tiltak å kombinere"
        : "ingen av tiltakene kan vedtas: hvert av dem forutsetter et tiltak som ikke er valgt ut, eller tiltak som utelukker hverandre",
    tooManyValues: ({ found, expected }) =>
      `intervallet gir ${number(found)} verdier; høyst ${number(expected)}. Velg et større trinn (step)`,
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
    frameNotChecked: ({ names: [frame = ""] }) =>
      `${frame} kan ikke kontrolleres: rammen er i løpende priser, og planen har ingen indeksserie som når dit`,
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
    string: "tekst",
    number: "et tall, for eksempel 1400 eller 0.85",
    int: "et heltall",
    boolean: "true eller false",
    array: "en liste […]",
    tuple: "en liste med to tall […]",
    object: "et objekt {…}",
    record: "et objekt {…}",
  },
  nearest: (name) => `Mente du «${name}»?`,
  nothing,
  or: "eller",
};
