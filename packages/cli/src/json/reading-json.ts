import type { Locale } from "@aarsvaerk/core";
import {
  readingText,
  type InputChange,
  type InputDifference,
  type InputValue,
  type ReadingFinding,
  type ReadInput,
  type WorkbookDifference,
  type WorkbookVerification,
} from "@aarsvaerk/workbook";
import { figureJson } from "./figure-json.js";

/** A number is decimal text, in its base unit: kr., FTE, per cent. */
const valueJson = (value: InputValue): object =>
  typeof value === "string" ? { text: value } : figureJson(value);

const stated = (values: Readonly<Record<string, InputValue | undefined>>): object =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, valueJson(value)]],
    ),
  );

/** An input cell with what it holds. */
const inputJson = ({ path, address, label, value }: ReadInput): object => ({
  path,
  address,
  label,
  ...stated({ value }),
});

/** An input cell with what it held before, and what it holds. */
export const changeJson = ({ path, address, label, old, new: now }: InputChange): object => ({
  path,
  address,
  label,
  ...stated({ old, new: now }),
});

export const verificationJson = ({
  compared,
  controls,
  deviations,
}: WorkbookVerification): object => ({
  compared,
  controls: controls.map(({ address, label, shown }) => ({ address, label, ...stated({ shown }) })),
  deviations: deviations.map(({ address, label, shown, expected }) => ({
    address,
    label,
    ...stated({ shown, expected }),
  })),
});

const differenceJson = ({ path, label, from, to }: InputDifference): object => ({
  path,
  label,
  from: { address: from.address, ...stated({ value: from.value }) },
  to: { address: to.address, ...stated({ value: to.value }) },
});

export const workbookDifferenceJson = ({
  differing,
  onlyInFirst,
  onlyInSecond,
}: WorkbookDifference): object => ({
  differing: differing.map(differenceJson),
  onlyInFirst: onlyInFirst.map(inputJson),
  onlyInSecond: onlyInSecond.map(inputJson),
});

export function readingFindingJson(finding: ReadingFinding, locale: Locale): object {
  const { code, severity, place, label, found, expected, count, problem } = finding;
  return {
    code,
    severity,
    place,
    ...(label === undefined ? {} : { label }),
    ...stated({ found, expected }),
    ...(count === undefined ? {} : { count }),
    ...(problem && { problem }),
    text: readingText(finding, locale),
  };
}
