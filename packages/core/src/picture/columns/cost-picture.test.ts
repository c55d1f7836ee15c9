import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { named, parseSvg, titleOf } from "../../../test/picture/svg-document.js";
import { randomCase } from "../../../test/random-plan/random-plan.js";
import { amountLine, outcomeOf, proposal } from "../../../test/rules/small-plan.js";
import { evaluate } from "../../evaluation/index.js";
import { exact, sum, type Ratio } from "../../exact/index.js";
import { examplePlan } from "../../example-plan.js";
import { formatNumber } from "../../money/index.js";
import { grouped } from "../../tables/index.js";
import { costPicture, renderPicture } from "../index.js";

const everyYear = (...amounts: readonly string[]) =>
  Object.fromEntries(amounts.map((amount, at) => [String(2012 + at), amount]));

const both = evaluate(examplePlan, { scenario: "begge" });

test("series and sums are the rows of the table, exact and printed", () => {
  fc.assert(
    fc.property(
      randomCase(),
      fc.constantFrom("unit" as const, "proposal" as const, "controlArea" as const),
      fc.constantFrom("independent" as const, "controlled" as const),
      ({ plan, view }, by, footing) => {
        const outcome = evaluate(plan, view);
        const picture = costPicture(outcome, { locale: "da", by, footing });
        const table = grouped(outcome, { locale: "da", by: [by], footing });
        expect([picture.title, picture.unit]).toEqual([table.caption, table.corner]);
        expect(
          [...picture.series, { label: picture.totalLabel, figures: picture.totals }].map(
            ({ label, figures }) => [label, ...figures.map(({ exact: value }) => value)],
          ),
        ).toEqual(
          table.rows.map(({ label, cells }) => [
            label,
            ...cells.map((cell) => (cell.kind === "figure" ? cell.exact : exact("0"))),
          ]),
        );
        const printed = table.rows.flatMap(({ cells }) =>
          cells.map((cell) =>
            cell.kind === "figure"
              ? formatNumber(cell.printed, { locale: "da", decimals: cell.decimals })
              : "0",
          ),
        );
        const bars = named(parseSvg(renderPicture(picture)), "rect").map(titleOf);
        const shown = bars.flatMap((title) => /: ([^:]*)$/u.exec(title)?.[1] ?? []);
        expect(shown.filter((text) => !printed.includes(text))).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
});

test("unit and decimals are the table's", () => {
  const { totals, unit, scale } = costPicture(both, { locale: "nb", by: "unit", unit: "mio" });
  expect(unit).toBe("mill. DKK – 2012-priser");
  expect(scale.decimals).toBe(1);
  expect(totals.map(({ printed }) => printed)).toEqual(totals.map(() => exact("21")));
});

describe("more groups than fills", () => {
  const lines = Array.from({ length: 15 }, (_, at) =>
    amountLine({
      id: `linje-${at}`,
      label: `Linje ${at}`,
      amountByYear: everyYear(String(1000 * (at + 1)), String(-1500 * at), "500", "0"),
    }),
  );
  const outcome = outcomeOf(
    { proposals: [proposal({ amounts: lines })] },
    { adopted: ["forslag"] },
  );
  test.each(["independent", "controlled"] as const)(
    "the smallest become one, and the columns still add up (%s)",
    (footing) => {
      const picture = costPicture(outcome, { locale: "da", by: "line", footing });
      expect(picture.series.map(({ label }) => label)).toEqual([
        ...lines.slice(4).map(({ label }) => label),
        "Øvrige (4)",
      ]);
      for (const [column, total] of picture.totals.entries()) {
        const figures = picture.series.map((series) => series.figures[column]!);
        const sumOf = (part: "exact" | "printed"): Ratio => sum(figures.map((each) => each[part]));
        expect(sumOf("exact")).toEqual(total.exact);
        if (footing === "controlled") expect(sumOf("printed")).toEqual(total.printed);
      }
    },
  );
});

describe("description", () => {
  const describeIn = (locale: "da" | "nb" | "en") =>
    costPicture(both, { locale, by: "unit" }).description;

  test("tells the figures in each language", () => {
    expect(describeIn("da")).toBe(
      "Stablede søjler, en for hvert år. Beløb i 1.000 kr. – 2012 p/l. " +
        "Samlet udgift: 21.000 i hvert af årene 2012–2015. " +
        "Socialcentret: 8.500 i hvert af årene 2012–2015. " +
        "Herbergerne: 7.500 i hvert af årene 2012–2015. " +
        "Uden enhed: 5.000 i hvert af årene 2012–2015.",
    );
    expect(describeIn("nb")).toContain(
      "Samlede kostnader: 21\u00A0000 i hvert av årene 2012–2015.",
    );
    expect(describeIn("en")).toContain("Total cost: 21,000 in each of the years 2012–2015.");
  });

  const costing = (...amounts: readonly string[]) =>
    costPicture(
      outcomeOf(
        {
          years: { first: 2012, count: amounts.length },
          proposals: [proposal({ amounts: [amountLine({ amountByYear: everyYear(...amounts) })] })],
        },
        { adopted: ["forslag"] },
      ),
      { locale: "da", by: "proposal" },
    ).description;

  test("tells each of a few years", () => {
    expect(costing("5000000", "-1000000", "0", "0")).toContain(
      "Samlet udgift: 5.000 i 2012, -1.000 i 2013, 0 i 2014 og 0 i 2015. ",
    );
    expect(costing("5000000")).toContain("Samlet udgift: 5.000 i 2012.");
  });

  test("tells the ends and the extremes of many years", () => {
    expect(costing("5000000", "0", "8000000", "0", "6000000")).toContain(
      "Samlet udgift: fra 5.000 i 2012 til 6.000 i 2016, højest 8.000 i 2014, lavest 0 i 2013.",
    );
  });

  test("says that there is something below nought, or nothing at all", () => {
    const below = "Negative beløb er tegnet under nullinjen.";
    expect(costing("-1000000")).toContain(below);
    expect(costing("1000000")).not.toContain(below);
    expect(costing("0", "0")).toBe(
      "Stablede søjler, en for hvert år. Beløb i 1.000 kr. – 2012 p/l. Der er ingen beløb i 2012–2013.",
    );
  });
});

test("nothing at all can be drawn", () => {
  const picture = costPicture(outcomeOf({}), { locale: "da", by: "unit" });
  expect(picture.series).toEqual([]);
  expect(picture.totals).toHaveLength(4);
  expect(renderPicture(picture)).toContain("<svg ");
});
