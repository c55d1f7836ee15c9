import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.js";
import { sha256 } from "./sha256.js";

describe("canonicalJson", () => {
  test.each([
    ['{ "b": 1.50, "a": [ 1e3, -0, true, null ] }', '{"a":[1000,0,true,null],"b":1.5}'],
    ['{"2013":1,"10":2,"9":3}', '{"10":2,"2013":1,"9":3}'],
    ['{"å":1,"z":2,"A":3,"\\u00e6":4}', '{"A":3,"z":2,"å":1,"æ":4}'],
    ['{"__proto__":{"b":1,"a":2}}', '{"__proto__":{"a":2,"b":1}}'],
    ['"a\\u000db\\ufffe\\ud800"', '"a\\rb\\ufffe\\ud800"'],
  ])("%s", (text, canonical) => {
    expect(canonicalJson(text)).toBe(canonical);
  });

  test("is the same for the same value, whatever the order of its keys and its blanks", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const canonical = canonicalJson(JSON.stringify(value));
        expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.stringify(reversed(value), null, 2))).toBe(canonical);
      }),
      { seed: 1 },
    );
  });

  test("refuses what is no JSON", () => {
    expect(() => canonicalJson("{")).toThrow(SyntaxError);
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, reversed(each)] as const);
  return Object.fromEntries(entries.reverse());
}

test("sha256 is what Node computes over UTF-8", async () => {
  for (const text of ["", "abc", "æøå 👩🏽‍💼", "x".repeat(100_000)])
    expect(await sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
});
