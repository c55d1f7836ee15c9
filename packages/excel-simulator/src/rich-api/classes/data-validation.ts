import { contains, intersection } from "../../grid/area.js";
import type { Validation } from "../../model/sheet.js";
import { ExcelError } from "../../excel-error.js";
import { readOnly, type ExcelClass, type Property } from "../excel-class.js";
import type { Place } from "../excel-object.js";
import type { Session } from "../session.js";
import { booleanFrom } from "../values.js";

type Part = Omit<Validation, "area">;

const none: Part = { rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true };

/** The kinds of rule, by the word that the property Type has for them. */
const types: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const validationOf = ({ sheet, area }: Place): Part =>
  sheet.validations.find((one) => contains(one.area, area)) ?? none;

function put({ workbook }: Session, { sheet, area }: Place, part: Part | undefined): void {
  const before = sheet.validations;
  const others = before.filter((one) => !intersection(one.area, area));
  workbook.changes.make(
    () => (sheet.validations = part ? [...others, { ...part, area }] : others),
    () => (sheet.validations = before),
  );
}

const objectFrom = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  return value;
};

function ruleFrom(value: unknown): unknown {
  const kinds = Object.keys(objectFrom(value) as object);
  if (kinds.length !== 1 || kinds.some((kind) => types[kind] === undefined))
    throw new ExcelError("InvalidArgument");
  return value;
}

const part = (key: keyof Part, read: (value: unknown) => unknown): Property<Place> => ({
  get: (place) => validationOf(place)[key],
  set: (place, value, session) =>
    put(session, place, { ...validationOf(place), [key]: read(value) }),
});

export const dataValidation: ExcelClass<Place> = {
  properties: {
    Type: readOnly((place) => {
      const [kind] = Object.keys(validationOf(place).rule as object);
      return kind === undefined ? "None" : (types[kind] ?? "None");
    }),
    Rule: part("rule", ruleFrom),
    ErrorAlert: part("errorAlert", objectFrom),
    Prompt: part("prompt", objectFrom),
    IgnoreBlanks: part("ignoreBlanks", booleanFrom),
  },
  methods: { Clear: (place, _, session) => put(session, place, undefined) },
};
