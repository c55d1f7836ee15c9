import type { ProblemTexts } from "./problem-texts.js";

export const en: ProblemTexts = {
  problems: {
    notJson: ({ found }) => `the file is not valid JSON: ${found}`,
    byteOrderMark: () =>
      "the file begins with an invisible character (BOM, U+FEFF); save it as UTF-8 without BOM",
    tooDeep: ({ expected }) => `the file is nested deeper than ${expected} levels`,
    tooLarge: ({ found, expected }) => `the file has ${found}; at most ${expected}`,
    duplicateKey: ({ found }) => `the key “${found}” stands twice`,
    wrongType: ({ found, expected }) => `found “${found}”; expected ${expected}`,
    missingKey: ({ expected, details }) =>
      `missing; expected ${expected}${details["because"] ? ` (because of ${details["because"]})` : ""}`,
    unknownKey: ({ found, expected }) => `there is no key “${found}” here; possible: ${expected}`,
    unknownValue: ({ found, expected }) => `“${found}” is not an option; possible: ${expected}`,
    wrongForm: ({ found, expected }) => `“${found}” cannot be read; expected ${expected}`,
    ambiguousNumber: ({ found, expected }) =>
      `“${found}” is an ambiguous number; expected ${expected}`,
    imprecisePlainNumber: ({ found }) =>
      `the number ${found} has more digits than JSON numbers keep; write it in quotation marks`,
    schemaTooNew: ({ found, expected }) =>
      `the plan is of version ${found}; this release reads up to version ${expected}`,
    schemaUnknown: ({ found, expected }) =>
      `there is no version “${found}”; the latest is ${expected}`,
    duplicateId: ({ found }) => `the id “${found}” is taken`,
    unknownReference: ({ found, expected }) => `“${found}” does not exist; expected: ${expected}`,
    exactlyOneOf: ({ found, expected }) => `state exactly one of: ${expected} (found ${found})`,
    conflict: ({ found, details }) =>
      `“${found}” cannot stand together with “${details["with"] ?? ""}”`,
    outOfRange: ({ found, expected }) => `${found} is out of range; expected ${expected}`,
    yearOutside: ({ found, expected }) => `the year ${found} lies outside the plan: ${expected}`,
    sharesNotWhole: ({ found, expected }) =>
      `the shares make ${found} per cent; expected ${expected}`,
    partsNotWhole: ({ found, expected }) => `the parts make ${found}; the whole is ${expected}`,
    notInSteps: ({ found, expected }) => `${found} FTE cannot be split in steps of ${expected}`,
    cycle: ({ found }) => `the circle closes on itself: ${found}`,
    contradiction: ({ found }) => `“${found}” is both required and excluded`,
    currencyMismatch: ({ found, expected }) =>
      `the amount is in ${found}, the plan in ${expected}; a plan has one currency`,
    negativeInBaseline: ({ found }) =>
      `${found} FTE in the adopted budget; only proposals can take away`,
    missingIndexYear: ({ details, expected }) =>
      `index series ${details["series"] ?? ""} has no year ${details["year"] ?? ""} (latest publication: ${details["vintage"] ?? ""}); it has ${expected}`,
    missingSeries: ({ details, expected }) =>
      `cannot be restated from ${details["from"] ?? ""} to ${details["to"] ?? ""} without an index series; state series: ${expected} (“none” means the amount is not restated)`,
    priceLevelMismatch: ({ found, expected }) =>
      `amounts in ${found} prices and ${expected} prices cannot be added; restate one first`,
    unknownFigure: ({ found, expected }) =>
      `“${found}” is not a figure of the plan; possible: ${expected}`,
    fixedPricesOnly: () =>
      "the sum over years and “thereafter” exist in fixed prices only; choose a price level instead of current prices",
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
    unique: "an id not used before",
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list […]",
    tuple: "a list of two numbers […]",
    object: "an object {…}",
    record: "an object {…}",
  },
  nearest: (name) => `Did you mean “${name}”?`,
  nothing: "nothing",
  and: "or",
};
