import { expect, test } from "vitest";
import { sizeFailures } from "./check-size.js";

const readme = "| core: 34.5 kB minified and gzipped |";

test.each([34.5, 35.5, 33.5])("%d kB agrees with the README", (measured) => {
  expect(sizeFailures({ name: "core", measured, ceiling: 40, readme })).toEqual([]);
});

test.each([
  [45, 40, "above its ceiling"],
  [36, 40, 'write "core: 36.0 kB minified and gzipped"'],
  [33, 40, 'write "core: 33.0 kB minified and gzipped"'],
  [0, 40, "empty"],
])("%d kB under a ceiling of %d is refused", (measured, ceiling, message) => {
  expect(sizeFailures({ name: "core", measured, ceiling, readme }).join("\n")).toContain(message);
});

test("a README without the figure is refused", () => {
  expect(sizeFailures({ name: "core", measured: 34.5, ceiling: 40, readme: "# Årsværk" })).toEqual([
    'README.md does not say "core: 34.5 kB minified and gzipped"',
  ]);
});

test("each bundle has its own figure in the README", () => {
  const two = "core: 34.5 kB minified and gzipped; parts alone: 12.0 kB minified and gzipped";
  const parts = { name: "parts alone", ceiling: 40, readme: two };
  expect(sizeFailures({ ...parts, measured: 12.1 })).toEqual([]);
  expect(sizeFailures({ ...parts, measured: 34.5 })).toHaveLength(1);
});
