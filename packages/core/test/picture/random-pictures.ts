import fc from "fast-check";
import type {
  ColumnsPicture,
  FigureCell,
  Picture,
  PictureBase,
  Ratio,
  SensitivityPicture,
  WaterfallPicture,
} from "../../src/index.js";
import { add, divide, figureCell, locales, ratio, roundToDecimals } from "../../src/index.js";

/** Labels as people write them, and as nobody should. */
const labels = fc.oneof(
  fc.constantFrom("", "Pris", "Koordinerende medarbejdere", "Støtte- og kontaktpersonordningen"),
  fc.lorem({ maxCount: 12 }),
  fc.constantFrom(
    '<script>alert("1")</script>',
    `" onload="alert(1)`,
    "a & b ' c ]]> <!-- --> &amp;",
    "\u202Etxet \u0000\u001B[31m\uD800 \uFFFF\uFFFE",
    "👩‍👩‍👧‍👦".repeat(30),
    "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4),
    "שלום عليكم 漢字漢字漢字",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** Amounts of every size, in øre. */
const amounts: fc.Arbitrary<Ratio> = fc
  .oneof(
    fc.bigInt(-999_999n, 999_999n),
    fc.bigInt(-(10n ** 13n), 10n ** 13n),
    fc.bigInt(-(10n ** 20n), 10n ** 20n),
    fc.constant(0n),
  )
  .map((ore) => ratio(ore, 100n));

type Scale = PictureBase["scale"];

const scales: fc.Arbitrary<Scale> = fc.constantFrom(
  { per: ratio(1n), decimals: 2 },
  { per: ratio(1n), decimals: 0 },
  { per: ratio(1000n), decimals: 0 },
  { per: ratio(1_000_000n), decimals: 1 },
);

const printed = (exact: Ratio, { per, decimals }: Scale): FigureCell =>
  figureCell("money", exact, roundToDecimals(divide(exact, per), decimals), decimals);

const sum = (values: readonly Ratio[]): Ratio => values.reduce(add, ratio(0n));

const bases: fc.Arbitrary<PictureBase> = fc.record({
  id: labels,
  locale: fc.constantFrom(...locales),
  title: labels,
  description: labels,
  unit: labels,
  scale: scales,
});

export const columnsPictures: fc.Arbitrary<ColumnsPicture> = fc
  .tuple(bases, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 12 }), labels)
  .chain(([base, years, series, totalLabel]) =>
    fc
      .array(fc.tuple(labels, fc.array(amounts, { minLength: years, maxLength: years })), {
        minLength: series,
        maxLength: series,
      })
      .map((rows) => ({
        ...base,
        kind: "columns" as const,
        columns: Array.from({ length: years }, (_, at) => String(2012 + at)),
        series: rows.map(([label, values]) => ({
          label,
          figures: values.map((value) => printed(value, base.scale)),
        })),
        totals: Array.from({ length: years }, (_, at) =>
          printed(sum(rows.map(([, values]) => values[at]!)), base.scale),
        ),
        totalLabel,
      })),
  );

export const waterfallPictures: fc.Arbitrary<WaterfallPicture> = fc
  .tuple(
    bases,
    fc.tuple(labels, amounts),
    fc.array(fc.tuple(labels, amounts), { maxLength: 12 }),
    labels,
  )
  .map(([base, [label, start], steps, end]) => ({
    ...base,
    kind: "waterfall" as const,
    start: { label, figure: printed(start, base.scale) },
    steps: steps.map(([step, value]) => ({ label: step, figure: printed(value, base.scale) })),
    end: {
      label: end,
      figure: printed(sum([start, ...steps.map(([, value]) => value)]), base.scale),
    },
  }));

const inputs = (own: Ratio, scale: Scale) =>
  fc
    .tuple(labels, fc.array(fc.tuple(labels, amounts), { maxLength: 8 }), fc.nat())
    .map(([label, others, at]) => {
      const place = at % (others.length + 1);
      const points = others.map(([name, value]) => ({ name, value, isPlans: false }));
      points.splice(place, 0, { name: "egen", value: own, isPlans: true });
      return {
        label,
        points: points.map(({ name, value, isPlans }, position) => ({
          label: name,
          at: ratio(BigInt(position)),
          figure: printed(value, scale),
          isPlans,
        })),
      };
    });

const sensitivityPictures: fc.Arbitrary<SensitivityPicture> = fc
  .tuple(bases, amounts, fc.constantFrom("lines" as const, "tornado" as const))
  .chain(([base, own, form]) =>
    fc.array(inputs(own, base.scale), { minLength: 1, maxLength: 7 }).map((varied) => ({
      ...base,
      kind: "sensitivity" as const,
      form,
      own: printed(own, base.scale),
      inputs: varied,
    })),
  );

export const pictures: fc.Arbitrary<Picture> = fc.oneof(
  columnsPictures,
  waterfallPictures,
  sensitivityPictures,
);

/** Widths from a task pane to a wide page. */
export const widths = fc.constantFrom(240, 288, 320, 419, 420, 640, 1200);
