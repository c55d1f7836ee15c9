import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsPictures, widths } from "../../../test/picture/random-pictures.js";
import {
  barsIn,
  edgesOf,
  lengthOf,
  named,
  parseSvg,
  titleOf,
} from "../../../test/picture/svg-document.js";
import { textBoxes } from "../../../test/picture/text-boxes.js";
import { exact, ratio } from "../../exact/index.js";
import { figureCell } from "../../tables/index.js";
import { renderPicture, type ColumnsPicture } from "../index.js";

const thousands = (amount: number) =>
  figureCell("money", ratio(BigInt(amount) * 1000n), ratio(BigInt(amount)), 0);

const pictureOf = (rows: readonly (readonly [string, ...number[]])[]): ColumnsPicture => {
  const amounts = rows.map(([, ...values]) => values);
  const columns = (amounts[0] ?? []).map((_, at) => String(2012 + at));
  return {
    kind: "columns",
    id: "cost",
    locale: "da",
    title: "Udgifter",
    description: "",
    unit: "1.000 kr. – 2012 p/l",
    scale: { per: exact("1000"), decimals: 0 },
    columns,
    series: rows.map(([label, ...values]) => ({ label, figures: values.map(thousands) })),
    totals: columns.map((_, at) =>
      thousands(amounts.reduce((sum, values) => sum + values[at]!, 0)),
    ),
    totalLabel: "I alt",
  };
};

const draw = (picture: ColumnsPicture, width = 640) => parseSvg(renderPicture(picture, { width }));

/** The line of nought, which alone is drawn across without being a line of the grid. */
const zeroLine = (svg: ReturnType<typeof draw>): number => {
  const [found] = named(svg, "path").filter(
    ({ attributes }) => attributes.get("stroke") === "currentColor" && !attributes.has("opacity"),
  );
  return Math.round(Number.parseFloat(/,([\d.]+)H/u.exec(found!.attributes.get("d")!)![1]!) * 100);
};

test("bars are as high as their amounts, to a hundredth of a pixel", () => {
  fc.assert(
    fc.property(columnsPictures, widths, (picture, width) => {
      const drawn = barsIn(draw(picture, width)).map((bar) => lengthOf(bar, "height"));
      const amounts = picture.columns
        .flatMap((_, column) => picture.series.map(({ figures }) => figures[column]!.exact))
        .filter(({ numerator }) => numerator !== 0n)
        .map(({ numerator, denominator }) => {
          const ore = (numerator * 100n) / denominator;
          return ore < 0n ? -ore : ore;
        });
      expect(drawn).toHaveLength(amounts.length);
      const largest = amounts.reduce((most, each) => (each > most ? each : most), 0n);
      const highest = BigInt(Math.max(0, ...drawn));
      // Both ends of a bar are rounded, and so are both ends of the highest.
      const off = amounts.filter((amount, at) => {
        const difference = BigInt(drawn[at]!) * largest - highest * amount;
        return (difference < 0n ? -difference : difference) > largest + amount;
      });
      expect(off).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("a stack begins at nought, leaves no gap, and ends where its parts add up to", () => {
  fc.assert(
    fc.property(columnsPictures, (picture) => {
      const svg = draw(picture);
      const zero = zeroLine(svg);
      const columns = new Map<number, ReturnType<typeof edgesOf>[]>();
      for (const bar of barsIn(svg).map(edgesOf))
        columns.set(bar.left, [...(columns.get(bar.left) ?? []), bar]);
      for (const bars of columns.values()) {
        const up = bars.filter(({ top }) => top < zero).sort((a, b) => b.top - a.top);
        const down = bars.filter(({ bottom }) => bottom > zero).sort((a, b) => a.top - b.top);
        expect(up.map(({ bottom }) => bottom)).toEqual(
          up.map((_, at) => (at === 0 ? zero : up[at - 1]!.top)),
        );
        expect(down.map(({ top }) => top)).toEqual(
          down.map((_, at) => (at === 0 ? zero : down[at - 1]!.bottom)),
        );
      }
    }),
    { numRuns: 50 },
  );
});

test("every bar says what it is; the sum stands above its column", () => {
  const svg = draw(
    pictureOf([
      ["Service", 5000, 5500],
      ["Anlæg", 2500, 0],
    ]),
  );
  const bars = barsIn(svg);
  expect(bars.map(titleOf)).toEqual([
    "Service, 2012: 5.000",
    "Anlæg, 2012: 2.500",
    "Service, 2013: 5.500",
  ]);
  const sum = textBoxes(svg).find(({ text }) => text === "7.500")!;
  const [service, capital] = bars.map(edgesOf);
  expect(capital!.bottom).toBe(service!.top);
  expect(sum.bottom).toBeLessThan(capital!.top);
  expect(sum.left + sum.right).toBeCloseTo(capital!.left + capital!.right, -1);
});

test("what is negative hangs below nought, and its sum below it", () => {
  const svg = draw(pictureOf([["Effektivisering", -1200, -1500]]));
  const [bar] = barsIn(svg).map(edgesOf);
  expect(bar!.top).toBe(zeroLine(svg));
  const sum = textBoxes(svg).find(({ text }) => text === "-1.200")!;
  expect(sum.top).toBeGreaterThan(bar!.bottom);
});

test("where a column has both signs, a mark shows its sum, and the legend explains the mark", () => {
  const marks = (picture: ColumnsPicture) =>
    named(draw(picture), "path").filter(
      ({ attributes }) =>
        attributes.get("stroke") === "#fff" && attributes.get("fill") === "currentColor",
    );
  const mixed = pictureOf([
    ["Spareforslag", -1000, 0],
    ["Ønskeforslag", 5000, 4000],
  ]);
  expect(marks(mixed)).toHaveLength(3);
  expect(textBoxes(draw(mixed)).map(({ text }) => text)).toContain("I alt");
  expect(marks(pictureOf([["Ønskeforslag", 5000, 4000]]))).toHaveLength(0);
});

test("nothing at all is an axis with noughts", () => {
  const svg = draw(pictureOf([["Service", 0, 0, 0]]));
  expect(barsIn(svg)).toHaveLength(0);
  expect(textBoxes(svg).filter(({ text }) => text === "0")).toHaveLength(4);
});

test.each([
  [1, "level"],
  [10, "level"],
  [40, "upright"],
])("%i columns have their sums %s, and labels that do not touch", (years, way) => {
  const amounts = Array.from({ length: years }, (_, at) => 10_000 + at);
  const svg = draw(pictureOf([["Service", ...amounts]]));
  const turned = named(svg, "text").filter(({ attributes }) => attributes.has("transform"));
  expect(turned).toHaveLength(way === "upright" ? years : 0);
});

test("in a narrow place the sums are thinned out with the columns' labels", () => {
  const amounts = Array.from({ length: 40 }, (_, at) => 10_000 + at);
  const texts = textBoxes(draw(pictureOf([["Service", ...amounts]]), 288)).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["2012", "2022", "10.000", "10.005"]));
  expect(texts).not.toContain("10.001");
});
