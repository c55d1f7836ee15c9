import type { Problem } from "../problem/index.js";
import { readingsOf } from "./checks/number-readings.js";

const numberForms = new Set([
  "decimal",
  "growth",
  "positiveDecimal",
  "fraction",
  "nonNegativeDecimal",
]);
/** What may have been meant for a number, however long. */
const numberLike = /^-?[\d.,\s]+$/;

/** A number written with separators: how to write it instead, or what it might mean. */
function separated(problem: Problem, value: unknown): Problem {
  const readings = readingsOf(String(value));
  if (readings.length === 0) return { ...problem, code: "wrongForm" };
  const { path, found = "" } = problem;
  return readings.length === 1
    ? { code: "separatedNumber", path, found, expected: readings }
    : { code: "ambiguousNumber", path, found, expected: readings, details: { form: "decimal" } };
}

function outOfRange(problem: Problem, value: unknown): Problem {
  const { path, found = "", expected: [form = ""] = [] } = problem;
  // The one fault of range that a number's length can be.
  if (numberForms.has(form) && String(value).length > 60)
    return numberLike.test(String(value))
      ? { code: "tooManyDigits", path, found }
      : { ...problem, code: "wrongForm" };
  return form === "nonNegativeDecimal" ? { code: "negative", path, found } : problem;
}

function wrongType(problem: Problem, value: unknown): Problem {
  const { path, found = "", expected: [type] = [] } = problem;
  if (type === "tuple") return { code: "notAPair", path };
  return type === "int" && typeof value === "string" && /^\d+$/.test(value)
    ? { code: "numberInQuotes", path, found, expected: ["int"] }
    : problem;
}

/** Gives what people get wrong most often a code of its own, whose text says what to write instead. */
export function asCommonSlip(problem: Problem, value: unknown): Problem {
  const { code, path, expected = [] } = problem;
  const isType = code === "wrongType" || code === "missingKey";
  if (isType && path.length === 0) return { code: "notAPlan", path, expected: ["object"] };
  if (value === Infinity || value === -Infinity) return { code: "numberTooLarge", path };
  if (value === "" && (code === "wrongForm" || code === "wrongType"))
    return {
      code: "emptyField",
      path,
      expected: expected.map((form) => (numberForms.has(form) ? "number" : form)),
    };
  switch (code) {
    case "wrongType":
      return wrongType(problem, value);
    case "wrongForm":
      return expected[0] === "date" && /^\d{4}-\d\d-\d\d$/.test(String(value))
        ? { ...problem, code: "notInCalendar" }
        : problem;
    case "ambiguousNumber":
      return separated(problem, value);
    case "outOfRange":
      return outOfRange(problem, value);
    default:
      return problem;
  }
}
