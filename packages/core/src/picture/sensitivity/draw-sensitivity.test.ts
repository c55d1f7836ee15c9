import { expect, test } from "vitest";
import {
  barsIn,
  edgesOf,
  lengthOf,
  named,
  parseSvg,
  titleOf,
} from "../../../test/picture/svg-document.js";
import { exact, ratio } from "../../exact/index.js";
import { figureCell } from "../../tables/index.js";
import { renderPicture, type PictureInput, type SensitivityPicture } from "../index.js";

const figure = (amount: number) =>
  figureCell("money", ratio(BigInt(amount) * 1000n), ratio(BigInt(amount)), 0);

/** Values and the figures they give; the plan's own figure is 5.000. */
const input = (label: string, points: readonly (readonly [number, number])[]): PictureInput => ({
  label,
  points: points.map(([value, amount]) => ({
    label: `${value} kr.`,
    at: ratio(BigInt(value)),
    figure: figure(amount),
    isPlans: amount === 5000,
  })),
});

const pictureOf = (
  form: SensitivityPicture["form"],
  inputs: readonly PictureInput[],
): SensitivityPicture => ({
  kind: "sensitivity",
  form,
  id: "sensitivity",
  locale: "da",
  title: "Følsomhed",
  description: "",
  unit: "1.000 kr. – 2012 p/l",
  scale: { per: exact("1000"), decimals: 0 },
  own: figure(5000),
  inputs,
});

const draw = (picture: SensitivityPicture, width = 640) =>
  parseSvg(renderPicture(picture, { width }));

const rate = input("Pris", [
  [400, 4000],
  [500, 5000],
  [700, 7000],
]);
const start = input("Start", [
  [1, 5000],
  [2, 4600],
]);

test("points stand at their values and figures", () => {
  const dots = named(draw(pictureOf("lines", [rate])), "circle");
  expect(dots.map(titleOf)).toEqual(["400 kr.: 4.000", "500 kr.: 5.000", "700 kr.: 7.000"]);
  const [low, own, high] = dots.map((dot) => [lengthOf(dot, "cx"), lengthOf(dot, "cy")] as const);
  for (const axis of [0, 1] as const)
    expect(Math.abs(2 * (own![axis] - low![axis]) - (high![axis] - own![axis]))).toBeLessThan(4);
  expect(high![1]).toBeLessThan(low![1]);
});

test("panels share one scale, and the plan's own value is marked in each", () => {
  const svg = draw(pictureOf("lines", [rate, start]));
  const heights = named(svg, "circle")
    .filter((dot) => titleOf(dot).endsWith(": 5.000"))
    .map((dot) => lengthOf(dot, "cy"));
  expect(heights).toHaveLength(2);
  expect(heights[0]).toBe(heights[1]);
  const bold = named(svg, "text").filter(({ attributes }) => attributes.has("font-weight"));
  expect(bold.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Pris", "Start", "500 kr.", "1 kr."]),
  );
  expect(named(svg, "text").map(({ text }) => text)).toContain("Planen: 5.000");
});

test("panels stand side by side where there is room, else below each other", () => {
  const lefts = (width: number) =>
    new Set(
      named(draw(pictureOf("lines", [rate, start, rate, start]), width), "circle")
        .filter((dot) => /^(400|1) kr/u.test(titleOf(dot)))
        .map((dot) => lengthOf(dot, "cx")),
    ).size;
  expect(lefts(640)).toBe(2);
  expect(lefts(288)).toBe(1);
});

test("a bar reaches from the lowest figure past the plan's own to the highest", () => {
  const svg = draw(pictureOf("tornado", [rate, start]));
  const bars = barsIn(svg);
  expect(bars.map(titleOf)).toEqual([
    "Pris, 400 kr.: 4.000",
    "Pris, 700 kr.: 7.000",
    "Start, 2 kr.: 4.600",
  ]);
  const [below, above, later] = bars.map(edgesOf);
  expect(below!.right).toBe(above!.left);
  expect(later!.right).toBe(above!.left);
  const widths = [below, above, later].map((edges) => edges!.right - edges!.left);
  expect(Math.abs(2 * widths[0]! - widths[1]!)).toBeLessThan(4);
  expect(Math.abs(4 * widths[0]! - 10 * widths[2]!)).toBeLessThan(15);
  const texts = named(svg, "text").map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["400 kr. – 700 kr.", "4.000", "7.000", "4.600"]));
});

test("an input that moves nothing has no bar", () => {
  const idle = input("Uden virkning", [
    [1, 5000],
    [2, 5000],
  ]);
  const svg = draw(pictureOf("tornado", [idle]));
  expect(barsIn(svg)).toHaveLength(0);
  expect(named(svg, "text").map(({ text }) => text)).toContain("1 kr. – 2 kr.");
});

test("an input without points is refused", () => {
  for (const form of ["lines", "tornado"] as const)
    expect(() => draw(pictureOf(form, [{ label: "Tom", points: [] }]))).toThrow(RangeError);
});
