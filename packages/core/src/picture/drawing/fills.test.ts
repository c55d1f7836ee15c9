import { expect, test } from "vitest";
import { fillDefinitions, fillOf, fills } from "./fills.js";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/giu, "$&$&") : colour;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.each(fills)("fill $ground with $ink stands out from a light page and a dark one", (fill) => {
  for (const page of ["#ffffff", "#1b1b1b"])
    expect(contrast(fill.ground, page)).toBeGreaterThanOrEqual(3);
  expect(contrast(fill.ground, fill.ink)).toBeGreaterThanOrEqual(3);
});

test("without colour, no two fills are alike", () => {
  const patterns = fills.map(({ ink, lines, width }) => `${ink} ${lines} ${width}`);
  expect(new Set(patterns).size).toBe(fills.length);
});

test("a fill is defined under the id that refers to it", () => {
  const [definitions] = fillDefinitions("a", [0, 13]);
  const ids = [...definitions!.markup.matchAll(/<pattern id="([^"]*)"/gu)].map(([, id]) => id);
  expect(ids.map((id) => `url(#${id!})`)).toEqual([fillOf("a", 0), fillOf("a", 13)]);
});
