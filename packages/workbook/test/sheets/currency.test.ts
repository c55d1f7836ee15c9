import { parsePlan, unitLabel, type Currency, type Locale, type Plan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { buildWorkbook, type Cell, type Workbook } from "../../src/index.js";
import { examplePlans } from "../example-plans.js";

/** What a cell says, and what its formula may come to say. */
function textsIn({ content, note }: Cell): string[] {
  const own = note === undefined ? [] : [note];
  if (content.kind === "text") return [...own, content.text];
  if (content.kind !== "formula") return own;
  const words = [...content.formula.matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word);
  return typeof content.value === "string" ? [...own, ...words, content.value] : [...own, ...words];
}

const textsOf = ({ sheets }: Workbook): Set<string> =>
  new Set(
    sheets.flatMap(({ rows, charts, validations }) => [
      ...rows.flat().flatMap(textsIn),
      ...charts.flatMap(({ unit, title, description }) => [unit, title, description]),
      ...validations.map(({ message }) => message),
    ]),
  );

const currencyIn = /\b(?:DKK|NOK|[Kk]r\b\.?)/gu;

/** What the sheets call the currency, wherever the words are theirs and not the plan's. */
function namesOfCurrency(plan: Plan, locale: Locale): Set<string> {
  const planText = JSON.stringify(plan);
  const own = [...textsOf(buildWorkbook(plan, { locale }))].filter(
    (text) => !planText.includes(JSON.stringify(text).slice(1, -1)),
  );
  return new Set(own.flatMap((text) => [...text.matchAll(currencyIn)].map(([name]) => name)));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const locales: readonly Locale[] = ["da", "nb", "en"];
const currencies: readonly Currency[] = ["DKK", "NOK"];

test.each(locales.flatMap((locale) => currencies.map((currency) => [locale, currency] as const)))(
  "sheets in %s speak of %s only, when the plan does",
  (locale, currency) => {
    const label = unitLabel("kr", currency, locale);
    for (const [file, plan] of examplePlans)
      expect(namesOfCurrency({ ...plan, currency }, locale), file).toEqual(
        new Set([label, capital(label)]),
      );
  },
);

test("the unit in the corner of a table and of a chart is in the plan's currency", () => {
  const result = parsePlan({ ...examplePlans[0]![1], currency: "NOK" });
  if (!result.ok) return expect.fail(JSON.stringify(result.problems));
  const workbook = buildWorkbook(result.value, { locale: "en" });
  expect(workbook.currency).toBe("NOK");
  expect([...textsOf(workbook)]).toEqual(expect.arrayContaining(["NOK 1,000 – ", "NOK 1,000"]));
});
