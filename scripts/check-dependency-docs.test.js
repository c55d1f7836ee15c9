import { expect, test } from "vitest";
import { dependencyDocsFailures } from "./check-dependency-docs.js";

const licences = new Map([
  ["decimal.js", "MIT"],
  ["@types/node", "MIT"],
]);
const row = (/** @type {string} */ name, licence = "MIT", why = "needed", rejected = "none") =>
  `| \`${name}\` | ${licence} | ${why} | ${rejected} |`;

test("a page that explains everything passes", () => {
  const page = [row("decimal.js"), row("@types/node")].join("\n");
  expect(dependencyDocsFailures(licences, page)).toEqual([]);
});

test.each([
  ["decimal.js is not explained", [row("@types/node")]],
  ["decimal.js states the licence MIT, not ISC", [row("decimal.js", "ISC"), row("@types/node")]],
  ["decimal.js lacks a reason", [row("decimal.js", "MIT", ""), row("@types/node")]],
  ["zod is explained but no longer used", [row("decimal.js"), row("@types/node"), row("zod")]],
])("%s", (message, rows) => {
  expect(dependencyDocsFailures(licences, rows.join("\n")).join()).toContain(message);
});
