import { readFileSync } from "node:fs";
import { examplePlan, parsePlan } from "@aarsvaerk/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { note2011 } from "./note-2011.js";
import { openedText } from "./opened-text.js";
import { placeOf } from "./place-in-text.js";
import { withoutComments } from "./without-comments.js";

describe("comments", () => {
  test.each([
    ['{ "a": 1 } // end', { a: 1 }],
    ['/* one\ntwo */ { "a": [1, 2, /* three */], }', { a: [1, 2] }],
    ['{ "a": "// no /* comment */", }', { a: "// no /* comment */" }],
    [String.raw`{ "a": "\" // ,]" }`, { a: '" // ,]' }],
  ])("%s", (text, value) => expect(JSON.parse(withoutComments(text))).toEqual(value));

  test("leave every JSON as it is, and its places where they were", () => {
    fc.assert(
      fc.property(fc.json(), (json) => withoutComments(json) === json),
      { seed: 7, numRuns: 300 },
    );
    const text = '{ // one\r\n  "a": 1, /* two\n */ }';
    expect(withoutComments(text)).toHaveLength(text.length);
    expect(withoutComments(text).replaceAll(/[^\r\n]/g, "")).toBe("\r\n\n");
  });
});

describe("the place of a path", () => {
  const text = '{\n  "a": [\n    { "b": 1 },\n    { "b": { "c": "}" } }\n  ],\n  "d": 2\n}';

  test.each([
    [["a"], 2, 3],
    [["a", 0], 3, 5],
    [["a", 1, "b", "c"], 4, 14],
    [["d"], 6, 3],
    [["a", 1, "missing"], 4, 5],
    [["missing"], 1, 1],
    [[], 1, 1],
  ])("%j is line %i, column %i", (path, line, column) =>
    expect(placeOf(text, path)).toEqual({ line, column }),
  );
});

describe("a file", () => {
  test("of a plan is opened", () => {
    const text = `// a plan\n${JSON.stringify(examplePlan, null, 2)}`;
    expect(openedText(text)).toEqual({ ok: true, plan: examplePlan });
  });

  test("with mistakes is told, with line and column", () => {
    const text = JSON.stringify(examplePlan, null, 2).replace('"500000"', '"500.000"');
    const opened = openedText(text);
    const line = text.split("\n").findIndex((each) => each.includes('"500.000"')) + 1;
    expect(opened).toMatchObject({
      ok: false,
      problems: [{ problem: { code: "ambiguousNumber" }, line, column: 7 }],
    });
  });

  test.each([
    ["{", 1, 2],
    ['{\n "amount": 540.000 }', 2, 12],
  ])("%j that is no JSON is told where it ends to be one", (text, line, column) => {
    expect(openedText(text)).toMatchObject({ ok: false, problems: [{ line, column }] });
  });

  test("with keys that mean harm is refused like any other", () => {
    const opened = openedText('{ "__proto__": { "x": 1 }, "constructor": 1 }');
    expect(opened.ok).toBe(false);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

test("the example is the plan of the 2011 note", () => {
  const file = new URL("../../../../../examples/koebenhavn-2011/plan.json", import.meta.url);
  const document = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  delete document["$schema"];
  expect(note2011).toEqual(document);
  expect(parsePlan(note2011).ok).toBe(true);
});
