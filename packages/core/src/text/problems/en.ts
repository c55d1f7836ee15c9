import type { ReferenceKind } from "../../plan/checks/references.js";
import { numberText, sizeText } from "./plain-numbers.js";
import type { ProblemTexts } from "./problem-texts.js";

const nothing = "nothing";
const number = (text: string): string => numberText(text, "en");

/** What a reference can name. */
const none: Readonly<Record<string, string>> = {
  source: "source",
  series: "index series",
  followed: "index series",
  unit: "unit",
  rate: "rate per FTE",
  ratePart: "part of the rate",
  funder: "funder",
  frame: "frame",
  proposal: "proposal",
  line: "line",
  costLine: "line of staff or amounts",
  role: "role",
  actor: "actor",
  function: "function",
} satisfies Record<ReferenceKind, string>;

/** What is missing, by what makes it necessary. */
const needed: Readonly<Record<string, string>> = {
  temporary: "a temporary line needs a last year (until)",
  oneOff: "a one-off line needs its year (from)",
  over: "a series that follows another (over) needs its distance from it (spread)",
};

const prices = (level: string): string =>
  level === "current" ? "current prices" : `${level} prices`;

export const en: ProblemTexts = {
  problems: {
    emptyFile: () => "the file is empty",
    notJson: ({ found, details: { line, column } }) => {
      const place = line && column ? ` (line ${line}, column ${column})` : "";
      return `the file is not valid JSON${found === "" ? place : `: ${found}`}`;
    },
    byteOrderMark: () =>
      "the file begins with an invisible character (BOM, U+FEFF); save it as UTF-8 without BOM",
    tooDeep: ({ expected }) => `the file is nested deeper than ${expected} levels`,
    tooLarge: ({ found, expected }) =>
      `the file has ${sizeText(found)}; at most ${sizeText(expected)}`,
    duplicateKey: ({ found }) => `the key “${found}” stands twice`,
    notAPlan: () => "the file holds no plan: it must begin with {",
    wrongType: ({ found, expected }) => `found “${found}”; expected ${expected}`,
    numberInQuotes: ({ found }) =>
      `“${found}” stands as text; write the number without quotation marks`,
    notAPair: () => 'state two numbers, from and to, such as ["10", "20"]',
    emptyField: ({ expected }) => `the field is empty; write ${expected}`,
    emptyText: () => "is empty; write a text",
    emptyList: () => "the list is empty; state at least one",
    textTooLong: ({ found, expected }) =>
      `the text has ${number(found)} characters; at most ${number(expected)}`,
    missingKey: ({ expected, details }) => {
      const because = needed[details["because"] ?? ""];
      return because === undefined ? `missing; expected ${expected}` : `missing: ${because}`;
    },
    unknownKey: ({ found, expected }) => `there is no key “${found}” here; possible: ${expected}`,
    unknownValue: ({ found, expected }) => `“${found}” is not an option; possible: ${expected}`,
    wrongForm: ({ found, expected }) => `“${found}” cannot be read; expected ${expected}`,
    notInCalendar: ({ found }) =>
      `“${found}” is no date of the calendar; write, for example, 2012-10-16`,
    separatedNumber: ({ found, expected }) =>
      found.includes(",") && expected.includes(".")
        ? `“${found}” is written with a comma; write ${expected} (with a decimal point)`
        : `“${found}” cannot be read; write ${expected}, without spaces and group separators`,
    ambiguousNumber: ({ found, expected, details }) =>
      `“${found}” is ambiguous: do you mean ${expected}?${details["form"] === "decimal" ? " Write it without group separators" : ""}`,
    negative: ({ found }) => `${found} is negative; nought or more must stand here`,
    numberTooLarge: () => "the number is too large",
    tooManyDigits: ({ found }) => `“${found}” has too many digits`,
    imprecisePlainNumber: ({ found }) =>
      `the number ${found} has more digits than JSON numbers keep; write it in quotation marks`,
    schemaTooNew: ({ found, expected }) =>
      `the plan is of version ${found}; this release reads up to version ${expected}`,
    schemaUnknown: ({ found, expected }) =>
      // The number itself is never unknown, so this is its digits as text.
      found === expected
        ? `“${found}” stands as text; write the number without quotation marks`
        : `there is no version “${found}”; the latest is ${expected}`,
    duplicateId: ({ found, details }) => `“${found}” is taken (${details["first"] ?? ""})`,
    reservedId: ({ found }) => `the id “${found}” has a meaning of its own; choose another`,
    unknownReference: ({ found, expected, details }) => {
      const kind = none[details["kind"] ?? ""];
      if (kind === undefined) return `“${found}” does not exist; expected: ${expected}`;
      return `there is no ${kind} “${found}”; the plan has${expected === nothing ? " none" : `: ${expected}`}`;
    },
    exactlyOneOf: ({ found, expected }) =>
      found === ""
        ? `missing; state one of: ${expected}`
        : `state exactly one of: ${expected} (found ${found})`,
    conflict: ({ found, details }) =>
      `“${found}” cannot stand together with “${details["with"] ?? ""}”`,
    untilNeedsTemporary: () => "a last year (until) requires duration: temporary",
    missingYear: ({ expected }) => `the year ${expected} is missing; write 0 where there is none`,
    outOfRange: ({ found, expected }) => `${found} is out of range; expected ${expected}`,
    yearOutside: ({ found, expected, details }) => {
      const year = /^\d{4}$/.test(found) ? `the year ${found}` : found;
      return `${year} ${details["of"] === "line" ? "lies outside the years of the line" : "lies outside the plan"}: ${expected}`;
    },
    sharesNotWhole: ({ found, expected }) =>
      `the shares make ${number(found)} per cent; they must make ${expected}`,
    overFunded: ({ found }) =>
      `the grants cover ${number(found)} per cent of the cost; at most 100`,
    noWeight: () => "all weights are nought; at least one must be greater",
    partsNotWhole: ({ found, expected }) =>
      `the stated parts make ${number(found)}, but the line has ${number(expected)}`,
    notInSteps: ({ found, expected }) =>
      `${number(found)} FTE cannot be split in steps of ${number(expected)}; choose another step`,
    cycle: ({ found, details: { kind, self } }) => {
      if (kind === "proposal")
        return self
          ? "the proposal requires itself"
          : `the proposals require one another in a ring: ${found}`;
      return self
        ? "the index series follows itself"
        : `the index series follow one another in a ring: ${found}`;
    },
    firstPartPercent: () =>
      "the first part of a rate must be an amount; there is nothing before it to take a percentage of",
    laterPart: ({ found, details }) =>
      `“${found}” ${details["self"] ? "is the part itself" : "stands further down"}; a percentage can be taken of earlier parts only`,
    contradiction: ({ found }) => `“${found}” is both required and excluded`,
    excludesItself: () => "the proposal excludes itself",
    currencyMismatch: ({ found, expected }) =>
      `the amount is in ${found}, the plan in ${expected}; a plan has one currency`,
    negativeInBaseline: ({ found }) =>
      `${found} FTE in the adopted budget; only proposals can take away`,
    missingIndexYear: ({ details, expected }) =>
      `index series ${details["series"] ?? ""} has no year ${details["year"] ?? ""} (latest publication: ${details["vintage"] ?? ""}${details["asOf"] ? `, as of ${details["asOf"]}` : ""}); it has ${expected}`,
    missingSeries: ({ details, expected }) =>
      `cannot be restated from ${details["from"] ?? ""} to ${details["to"] ?? ""} without an index series; state series: ${expected} (“none” means the amount is not restated)`,
    priceLevelMismatch: ({ found, expected }) =>
      `amounts in ${prices(found)} and ${prices(expected)} cannot be added; restate one first`,
    currenciesDiffer: ({ found, expected }) =>
      `${expected} and ${found} can be neither compared nor added`,
    noSharedYears: ({ found, expected }) =>
      `the plans have no budget year in common: ${expected} against ${found}`,
    unknownFigure: ({ found, expected }) =>
      `“${found}” is not a figure of the plan; possible: ${expected}`,
    fixedPricesOnly: () =>
      "the sum over years and “thereafter” exist in fixed prices only; choose a price level instead of current prices",
    alreadyAdopted: ({ found, expected }) =>
      `proposal “${found}” is already adopted in what it is compared with; not yet adopted: ${expected}`,
    tooManyProposals: ({ found, expected }) =>
      `${found} proposals have too many combinations; choose at most ${expected} of them (among)`,
    notAmongCandidates: ({ found, expected, details: { requiredBy } }) =>
      requiredBy === undefined
        ? `“${found}” must be included, but is not among the proposals to combine: ${expected}`
        : `“${requiredBy}” requires “${found}”, which is not among the proposals to combine: ${expected}`,
    contradictoryMustHaves: ({ found, expected, details: { first = "", second = "" } }) => {
      if (found === expected)
        return `“${found}” cannot be adopted: it needs both “${first}” and “${second}”, which exclude each other`;
      return first === found && second === expected
        ? `“${found}” and “${expected}” exclude each other and cannot both be included`
        : `“${found}” and “${expected}” cannot both be included: they need “${first}” and “${second}”, which exclude each other`;
    },
    noCombination: ({ details }) =>
      details["reason"] === "noProposals"
        ? "there are no proposals to combine"
        : "not one of the proposals can be adopted: each of them requires a proposal that is not chosen, or proposals that exclude each other",
    tooManyValues: ({ found, expected }) =>
      `the range has ${number(found)} values; at most ${number(expected)}. Choose a larger step`,
    unattainableFooting: ({ found, expected }) =>
      `the table cannot be rounded so that it keeps ${found}; possible: ${expected}`,
    unreadableAmount: ({ found, expected }) => `“${found}” is not an amount; expected ${expected}`,
    notPossible: ({ found, expected }) => `not possible: ${found}; expected ${expected}`,
  },
  findings: {
    costOutlivesGrant: ({ names: [cost = "", grant = ""], year, amount }) =>
      `${year}: ${cost} goes on after the grant from ${grant} has ended; ${amount} has no funding`,
    frameOverdrawn: ({ names: [frame = ""], year, amount }) =>
      `${year}: ${frame} is overdrawn by ${amount}`,
    frameNotChecked: ({ names: [frame = ""] }) =>
      `${frame} cannot be checked: it is in current prices, and the plan has no index series that leads there`,
    staffingBelowZero: ({ names: [role = "", unit = ""], year, amount }) =>
      `${year}: ${role}${unit ? ` in ${unit}` : ""} comes down to ${amount} FTE`,
    requiresMissing: ({ names: [proposal = "", other = ""] }) =>
      `${proposal} requires ${other}, which is not adopted`,
    excludedTogether: ({ names: [proposal = "", other = ""] }) =>
      `${proposal} and ${other} cannot be adopted together`,
  },
  forms: {
    decimal: "a number with a decimal point and no group separators, such as 1400 or 0.85",
    nonNegativeDecimal: "a number not below zero, with a decimal point, such as 1400 or 0.85",
    growth: "a growth in per cent above -100",
    positiveDecimal: "a number above zero, such as 0.5",
    fraction: "a number from 0 to 1, such as 0.85",
    id: "an id of small letters a–z, digits and hyphens",
    year: "a year, such as 2012",
    date: "a date such as 2012-10-16",
    string: "text",
    number: "a number, such as 1400 or 0.85",
    int: "a whole number",
    boolean: "true or false",
    array: "a list […]",
    tuple: "a list of two numbers […]",
    object: "an object {…}",
    record: "an object {…}",
  },
  nearest: (name) => `Did you mean “${name}”?`,
  nothing,
  or: "or",
};
