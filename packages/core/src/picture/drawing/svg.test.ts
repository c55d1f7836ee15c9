import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSvg } from "../../../test/picture/svg-document.js";
import { oneLine } from "../../render/index.js";
import { element } from "./svg.js";

test("text comes back as it was, but for what no document may hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { attributes, text: shown } = parseSvg(element("text", { class: text }, text).markup);
      const expected = oneLine(text).replace(/[\uFFFE\uFFFF]/gu, "\uFFFD");
      expect([attributes.get("class"), shown]).toEqual([expected, expected]);
    }),
  );
});

test("lengths are pixels, at most two decimals", () => {
  expect(element("rect", { x: 1250n, y: 0n, width: 7n, height: -100n }).markup).toBe(
    '<rect x="12.5" y="0" width="0.07" height="-1"/>',
  );
});

test("elements stand on lines of their own, text in the line of its element", () => {
  const a = element("a", {}, "1", element("title", {}, "<"));
  expect(element("g", {}, a, a).markup).toBe(
    "<g>\n<a>1<title>&lt;</title></a>\n<a>1<title>&lt;</title></a>\n</g>",
  );
});
