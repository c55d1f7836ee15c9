import { numberText } from "../../editing/entry/numbers.js";
import { problemText, type Locale, type Problem, type ProblemCode } from "@aarsvaerk/core";
import { dateText } from "../../editing/entry/dates.js";
import { asSentence } from "../kit/sentence.js";

type Words = (problem: {
  readonly found: string;
  readonly form: string;
  readonly expected: string;
  readonly details: Readonly<Record<string, string>>;
}) => string;

interface FieldTexts {
  /** What is told otherwise than in a file: nobody here writes keys, or decimals with a point. */
  readonly codes: Readonly<Partial<Record<ProblemCode, Words>>>;
  /** What should stand there, by the form that was expected. */
  readonly forms: Readonly<Record<string, string>>;
  /** What holds where the least or the most is told: `≥ 2027-08-01`, `≥ 0`. */
  readonly bounds: Readonly<Record<"earliest" | "latest" | "least" | "most", Bound>>;
}

type Bound = (bound: string) => string;

const fieldTexts: Readonly<Record<Locale, FieldTexts>> = {
  da: {
    codes: {
      emptyField: ({ form }) => `Skal udfyldes; skriv ${form}`,
      emptyText: () => "Skal udfyldes",
      emptyList: () => "Vælg mindst én",
      missingKey: ({ details }) =>
        ({ temporary: "Skriv det sidste år", oneOff: "Skriv året" })[details["because"] ?? ""] ??
        "Skal vælges",
      missingYear: () => "Skriv 0, hvis der ikke er nogen dette år",
      wrongForm: ({ found, form }) => `“${found}” kan ikke læses; skriv ${form}`,
      notInCalendar: ({ found }) => `“${found}” er ikke en dato i kalenderen`,
      outOfRange: ({ found, form }) => `“${found}” er uden for det mulige; skriv ${form}`,
      notInSteps: ({ expected }) =>
        `Antallet af årsværk går ikke op i dele à ${expected}; skriv en mindre del`,
      duplicateId: ({ found }) => `“${found}” står to gange`,
    },
    forms: {
      decimal: "et tal, fx 17,5",
      amount: "et beløb, fx 540 eller 540.000 kr.",
      year: "et årstal, fx 2012",
      date: "en dato, fx 16-10-2012",
      fraction: "et tal fra 0 til 1, fx 0,85",
      positiveDecimal: "et tal over nul, fx 0,5",
      growth: "en stigning i pct. over -100",
      int: "et helt tal",
    },
    bounds: {
      earliest: (time) => `Skal være ${time} eller senere`,
      latest: (time) => `Skal være ${time} eller tidligere`,
      least: (number) => `Skal være mindst ${number}`,
      most: (number) => `Må højst være ${number}`,
    },
  },
  nb: {
    codes: {
      emptyField: ({ form }) => `Må fylles ut; skriv ${form}`,
      emptyText: () => "Må fylles ut",
      emptyList: () => "Velg minst én",
      missingKey: ({ details }) =>
        ({ temporary: "Skriv det siste året", oneOff: "Skriv året" })[details["because"] ?? ""] ??
        "Må velges",
      missingYear: () => "Skriv 0 hvis det ikke er noen dette året",
      wrongForm: ({ found, form }) => `«${found}» kan ikke leses; skriv ${form}`,
      notInCalendar: ({ found }) => `«${found}» er ikke en dato i kalenderen`,
      outOfRange: ({ found, form }) => `«${found}» er utenfor det mulige; skriv ${form}`,
      notInSteps: ({ expected }) =>
        `Antall årsverk går ikke opp i deler à ${expected}; skriv en mindre del`,
      duplicateId: ({ found }) => `«${found}» står to ganger`,
    },
    forms: {
      decimal: "et tall, for eksempel 17,5",
      amount: "et beløp, for eksempel 540 eller 540 000 kr",
      year: "et årstall, for eksempel 2012",
      date: "en dato, for eksempel 16.10.2012",
      fraction: "et tall fra 0 til 1, for eksempel 0,85",
      positiveDecimal: "et tall over null, for eksempel 0,5",
      growth: "en vekst i prosent over -100",
      int: "et helt tall",
    },
    bounds: {
      earliest: (time) => `Må være ${time} eller senere`,
      latest: (time) => `Må være ${time} eller tidligere`,
      least: (number) => `Må være minst ${number}`,
      most: (number) => `Kan ikke være mer enn ${number}`,
    },
  },
  en: {
    codes: {
      emptyField: ({ form }) => `Needed; write ${form}`,
      emptyText: () => "Needed",
      emptyList: () => "Choose at least one",
      missingKey: ({ details }) =>
        ({ temporary: "Write the last year", oneOff: "Write the year" })[
          details["because"] ?? ""
        ] ?? "Choose one",
      missingYear: () => "Write 0 if there is none this year",
      wrongForm: ({ found, form }) => `“${found}” cannot be read; write ${form}`,
      notInCalendar: ({ found }) => `“${found}” is not a date in the calendar`,
      outOfRange: ({ found, form }) => `“${found}” is out of range; write ${form}`,
      notInSteps: ({ expected }) =>
        `The FTE cannot be split in parts of ${expected}; write a smaller part`,
      duplicateId: ({ found }) => `“${found}” stands twice`,
    },
    forms: {
      decimal: "a number such as 17.5",
      amount: "an amount such as 540 or DKK 540,000",
      year: "a year such as 2012",
      date: "a date such as 2012-10-16",
      fraction: "a number from 0 to 1, such as 0.85",
      positiveDecimal: "a number above zero, such as 0.5",
      growth: "growth in per cent above -100",
      int: "a whole number",
    },
    bounds: {
      earliest: (time) => `Must be ${time} or later`,
      latest: (time) => `Must be ${time} or earlier`,
      least: (number) => `Must be at least ${number}`,
      most: (number) => `Must be at most ${number}`,
    },
  },
};

const times = new Set(["from", "until", "starts", "ends", "first", "last"]);

/** A bound as people say it; nothing where what was expected is none. */
function boundText({ path, expected = [] }: Problem, locale: Locale): string | undefined {
  const [, sign, bound] = /^([≥≤]) (\S+)$/.exec(expected[0] ?? "") ?? [];
  if (sign === undefined || bound === undefined) return undefined;
  const { bounds } = fieldTexts[locale];
  const isLow = sign === "≥";
  const isDate = /^\d{4}-\d\d-\d\d$/.test(bound);
  if (isDate || times.has(String(path.at(-1))))
    return bounds[isLow ? "earliest" : "latest"](isDate ? dateText(bound, locale) : bound);
  const number = /^-?\d+(\.\d+)?$/.test(bound) ? numberText(bound, locale) : bound;
  return bounds[isLow ? "least" : "most"](number);
}

/** What is wrong with a field, in the words of somebody who fills in a form. */
export function fieldText(problem: Problem, locale: Locale): string {
  const { codes, forms } = fieldTexts[locale];
  const { code, found = "", expected = [], details = {} } = problem;
  const bound = code === "outOfRange" ? boundText(problem, locale) : undefined;
  if (bound !== undefined) return bound;
  // What the plan would hold has a point; whoever typed it wrote as the language does.
  const typed = code === "outOfRange" && /^-?\d+\.\d+$/.test(found);
  const shown = typed ? numberText(found, locale) : found;
  const form = forms[expected[0] ?? ""];
  const words = form === undefined && code === "wrongForm" ? undefined : codes[code];
  const plain = expected.join(", ");
  if (words) return words({ found: shown, form: form ?? plain, expected: plain, details });
  return asSentence(problemText({ ...problem, path: [] }, locale));
}
