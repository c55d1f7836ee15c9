import fc from "fast-check";
import { expect, test } from "vitest";
import { randomCase } from "../../../test/random-plan/random-plan.js";
import { bridge } from "../../comparison/index.js";
import { evaluate } from "../../evaluation/index.js";
import { add, exact, type Ratio } from "../../exact/index.js";
import { examplePlan } from "../../example-plan.js";
import { bridgePicture, renderPicture } from "../index.js";

const dearer = {
  ...examplePlan,
  rates: examplePlan.rates!.map((rate) => ({ ...rate, amount: "510000" })),
};
const found = bridge(evaluate(examplePlan), evaluate(dearer, { scenario: "begge" }));

const labelled = ({ start, steps, end }: ReturnType<typeof bridgePicture>) =>
  [start, ...steps, end].map(({ label, figure }) => [label, figure.printed.numerator]);

test("start, causes and end of one year", () => {
  const picture = bridgePicture(found, { locale: "da", year: 2013 });
  expect(labelled(picture)).toEqual([
    ["Vedtaget budget", 12_500n],
    ["Nye poster", 8670n],
    ["Pris", 250n],
    ["Begge forslag", 21_420n],
  ]);
  expect(picture.title).toBe(
    "Forklaring af ændringen: fra Vedtaget budget til Begge forslag, 2013",
  );
});

test("the sum of the years says that it is one", () => {
  const { title, end } = bridgePicture(found, { locale: "en" });
  expect(title).toMatch(/, total 2012–2015$/u);
  expect(end.figure.exact).toEqual(exact("85680000"));
});

test("with its lines, each bar says under which cause it stands", () => {
  const { steps } = bridgePicture(found, { locale: "da", year: 2012, lines: true });
  expect(steps.map(({ label }) => label)).toEqual([
    "Nye poster: Boligrådgivere, Socialcentret: -8 årsværk á 510.000 kr.",
    "Nye poster: Boligrådgivere, Herbergerne: 15 årsværk á 510.000 kr.",
    "Nye poster: Koordinerende medarbejdere: 10 årsværk á 510.000 kr.",
    "Pris: Boligrådgivere",
  ]);
});

test("full-time equivalents are shown for the last year, in their own unit", () => {
  const fte = bridge(found.from, found.to, { measure: "fte" });
  const picture = bridgePicture(fte, { locale: "nb" });
  expect([picture.unit, picture.scale.per]).toEqual(["Årsverk", exact("1")]);
  expect(picture.title).toMatch(/, 2015$/u);
  expect(picture.description).toBe(
    "Endringen vist trinn for trinn. Enhet: Årsverk. Vedtatt budsjett: 25. Nye poster: +17. Begge forslag: 42.",
  );
});

test("no change is told as such", () => {
  const same = bridge(found.from, found.from);
  const picture = bridgePicture(same, { locale: "da", year: 2012, names: ["Før", "Efter"] });
  expect(picture.steps).toEqual([]);
  expect(picture.description).toBe(
    "Ændringen vist trin for trin. Enhed: 1.000 kr. – 2012 p/l. Før: 12.500. Der er ingen ændring. Efter: 12.500.",
  );
});

test("a year that the explanation does not cover is refused", () => {
  expect(() => bridgePicture(found, { locale: "da", year: 2016 })).toThrow(
    expect.objectContaining({
      problems: [
        {
          code: "yearOutside",
          path: ["year"],
          found: "2016",
          expected: ["2012", "2013", "2014", "2015"],
        },
      ],
    }),
  );
});

test("whatever changes in whatever plan, the steps lead from start to end, with lines or without", () => {
  fc.assert(
    fc.property(randomCase(), fc.boolean(), ({ plan, view }, lines) => {
      const [from, to] = [{}, { adopted: view.adopted ?? [] }].map((each) => evaluate(plan, each));
      const picture = bridgePicture(bridge(from!, to!), { locale: "da", lines });
      const { start, steps, end } = picture;
      const reached = steps.reduce<Ratio>(
        (sofar, { figure }) => add(sofar, figure.exact),
        start.figure.exact,
      );
      expect(reached).toEqual(end.figure.exact);
      expect(renderPicture(picture)).toContain("<svg ");
    }),
    { numRuns: 20 },
  );
});
