import fc from "fast-check";
import { expect, test } from "vitest";
import { waterfallPictures, widths } from "../../../test/picture/random-pictures.js";
import { barsIn, edgesOf, named, parseSvg, titleOf } from "../../../test/picture/svg-document.js";
import { exact, ratio } from "../../exact/index.js";
import { figureCell } from "../../tables/index.js";
import { renderPicture, type WaterfallPicture } from "../index.js";

const bar = (label: string, amount: number) => ({
  label,
  figure: figureCell("money", ratio(BigInt(amount) * 1000n), ratio(BigInt(amount)), 0),
});

const pictureOf = (start: number, steps: readonly number[], end: number): WaterfallPicture => ({
  kind: "waterfall",
  id: "bridge",
  locale: "da",
  title: "Forklaring af ændringen",
  description: "",
  unit: "1.000 kr. – 2012 p/l",
  scale: { per: exact("1000"), decimals: 0 },
  start: bar("Før", start),
  steps: steps.map((step, at) => bar(`Trin ${at + 1}`, step)),
  end: bar("Efter", end),
});

const ore = (picture: WaterfallPicture, label: "start" | "end"): bigint => {
  const { numerator, denominator } = picture[label].figure.exact;
  return (numerator * 100n) / denominator;
};

test("each bar begins where the one before it ends, from nought to nought", () => {
  fc.assert(
    fc.property(waterfallPictures, widths, (picture, width) => {
      const bars = barsIn(parseSvg(renderPicture(picture, { width }))).map(edgesOf);
      const steps = picture.steps.filter(({ figure }) => figure.exact.numerator !== 0n);
      expect(bars).toHaveLength(steps.length + 2);
      const [first, last] = [bars[0]!, bars.at(-1)!];
      const isDown = (at: number) => steps[at]!.figure.exact.numerator < 0n;
      const zero = ore(picture, "start") < 0n ? first.right : first.left;
      let reached = ore(picture, "start") < 0n ? first.left : first.right;
      for (const [at, step] of bars.slice(1, -1).entries()) {
        expect(isDown(at) ? step.right : step.left).toBe(reached);
        reached = isDown(at) ? step.left : step.right;
      }
      expect([last.left, last.right]).toEqual([zero, reached].sort((a, b) => a - b));
    }),
    { numRuns: 50 },
  );
});

test("start, changes with their sign, and end, as printed", () => {
  const svg = parseSvg(renderPicture(pictureOf(12_500, [-2300, 0, 8500], 18_700)));
  expect(barsIn(svg).map(titleOf)).toEqual([
    "Før: 12.500",
    "Trin 1: -2.300",
    "Trin 3: +8.500",
    "Efter: 18.700",
  ]);
  const texts = named(svg, "text").map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["Stigning", "Fald", "+8.500", "-2.300"]));
  expect(texts).not.toContain("Trin 2");
});

test("lines as wide as a hair join the bars", () => {
  const svg = parseSvg(renderPicture(pictureOf(1000, [500], 1500)));
  const bars = barsIn(svg).map(edgesOf);
  const joints = named(svg, "path").filter(({ attributes }) => attributes.has("stroke-dasharray"));
  expect(joints.map(({ attributes }) => attributes.get("d"))).toEqual(
    bars
      .slice(0, -1)
      .map(({ right, bottom }, at) => `M${right / 100},${bottom / 100}V${bars[at + 1]!.top / 100}`),
  );
});

test("steps that do not lead to the end are no explanation", () => {
  expect(() => renderPicture(pictureOf(1000, [500], 1501))).toThrow(
    'the steps do not lead to "Efter"',
  );
});
