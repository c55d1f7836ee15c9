import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pictures, widths } from "../../test/picture/random-pictures.js";
import {
  edgesOf,
  everything,
  hundredths,
  lengthOf,
  named,
  parseSvg,
  pathBoxes,
  titleOf,
} from "../../test/picture/svg-document.js";
import { overlaps, textBoxes } from "../../test/picture/text-boxes.js";
import { evaluate } from "../evaluation/index.js";
import { examplePlan } from "../example-plan.js";
import { costPicture, renderPicture } from "./index.js";

const cost = costPicture(evaluate(examplePlan, { scenario: "begge" }), {
  locale: "da",
  by: "unit",
});

/** A picture may hold hundreds of marks. */
const numRuns = 50;

const known = {
  elements: ["circle", "defs", "desc", "line", "path", "pattern", "rect", "svg", "text", "title"],
  attributes: [
    ...["aria-labelledby", "class", "cx", "cy", "d", "direction", "fill", "font-family"],
    ...["font-size", "font-weight", "height", "id", "lang", "opacity", "patternUnits"],
    ...["preserveAspectRatio", "r", "role", "stroke", "stroke-dasharray", "stroke-linecap"],
    ...["stroke-width", "text-anchor", "transform", "viewBox", "width", "x", "x1", "x2", "xmlns"],
    ...["y", "y1", "y2"],
  ],
};

const idsIn = (svg: ReturnType<typeof parseSvg>) =>
  everything(svg).flatMap(({ attributes }) => attributes.get("id") ?? []);

test("any picture is well-formed, and uses nothing but what a strict policy allows", () => {
  fc.assert(
    fc.property(pictures, widths, (picture, width) => {
      const all = everything(parseSvg(renderPicture(picture, { width })));
      const names = new Set(all.map(({ name }) => name));
      const keys = new Set(all.flatMap(({ attributes }) => [...attributes.keys()]));
      const addresses = all.flatMap(({ attributes }) =>
        [...attributes].filter(([key, value]) => key !== "xmlns" && /\w:/u.test(value)),
      );
      expect([...names].filter((name) => !known.elements.includes(name))).toEqual([]);
      expect([...keys].filter((key) => !known.attributes.includes(key))).toEqual([]);
      expect(addresses).toEqual([]);
    }),
    { numRuns },
  );
});

test("ids are unique, and every reference leads somewhere", () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const svg = parseSvg(renderPicture(picture));
      const ids = idsIn(svg);
      const references = everything(svg).flatMap(({ attributes }) => [
        /^url\(#(.*)\)$/u.exec(attributes.get("fill") ?? "")?.[1] ?? [],
        attributes.get("aria-labelledby")?.split(" ") ?? [],
      ]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[A-Za-z_][\w-]*$/u.test(id))).toEqual([]);
      expect(references.flat().filter((reference) => !ids.includes(reference))).toEqual([]);
    }),
    { numRuns },
  );
});

test("two ids share no id on a page, however alike they are", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 }), (one, other) => {
      fc.pre(one !== other);
      const ids = [one, other].map((id) => idsIn(parseSvg(renderPicture({ ...cost, id }))));
      expect(ids[0]!.filter((id) => ids[1]!.includes(id))).toEqual([]);
    }),
    { numRuns },
  );
});

test("everything stands within the picture", () => {
  fc.assert(
    fc.property(pictures, widths, (picture, width) => {
      const svg = parseSvg(renderPicture(picture, { width }));
      const [left, top, right, bottom] = svg.attributes
        .get("viewBox")!
        .split(" ")
        .map((text) => hundredths(text)) as [number, number, number, number];
      expect([left, top]).toEqual([0, 0]);
      expect(right).toBeGreaterThanOrEqual(width * 100);
      expect(bottom).toBe(lengthOf(svg, "height"));
      const bars = named(svg, "rect").filter(({ attributes }) => attributes.has("x"));
      const outside = [...textBoxes(svg), ...bars.map(edgesOf), ...pathBoxes(svg)].filter(
        (box) =>
          !(0 <= box.left && box.left <= box.right && box.right <= right) ||
          !(0 <= box.top && box.top <= box.bottom && box.bottom <= bottom),
      );
      expect(outside).toEqual([]);
    }),
    { numRuns },
  );
});

test("no text stands on another", () => {
  fc.assert(
    fc.property(pictures, widths, (picture, width) => {
      const svg = parseSvg(renderPicture(picture, { width }));
      expect(overlaps(textBoxes(svg))).toEqual([]);
    }),
    { numRuns },
  );
});

test("the same picture is drawn the same, byte for byte", () => {
  fc.assert(
    fc.property(pictures, widths, (picture, width) => {
      expect(renderPicture(structuredClone(picture), { width })).toBe(
        renderPicture(picture, { width }),
      );
    }),
    { numRuns: 20 },
  );
});

test("title and description say what it is, in its language", () => {
  const svg = parseSvg(renderPicture(cost));
  const [title, description] = svg.attributes
    .get("aria-labelledby")!
    .split(" ")
    .map((id) => everything(svg).find(({ attributes }) => attributes.get("id") === id));
  expect(svg.attributes.get("role")).toBe("img");
  expect(svg.attributes.get("lang")).toBe("da");
  expect(title).toMatchObject({ name: "title", text: "Udgifter efter enhed – Begge forslag" });
  expect(description).toMatchObject({ name: "desc", text: cost.description });
  expect(svg.children[0]).toBe(title);
});

test("it is as wide as there is room for, and never larger than drawn", () => {
  const { attributes } = parseSvg(renderPicture(cost, { width: 320 }));
  expect(attributes.get("width")).toBe("100%");
  expect(attributes.get("viewBox")).toBe(`0 0 320 ${attributes.get("height")!}`);
  expect(attributes.get("preserveAspectRatio")).toBe("xMinYMin meet");
});

test("what came from outside stays text", () => {
  const [first, ...rest] = cost.series;
  const label = `<script>alert("1")</script> & 'a' \u202Ebagvendt\u0007`;
  const svg = parseSvg(
    renderPicture({ ...cost, title: label, series: [{ ...first!, label }, ...rest] }),
  );
  const shown = `<script>alert("1")</script> & 'a' \uFFFDbagvendt\uFFFD`;
  expect(named(svg, "text").map(({ text }) => text)).toEqual(
    expect.arrayContaining([shown, "Herbergerne"]),
  );
  expect(svg.children[0]!.text).toBe(shown);
});

test("a label that has no room is shortened, and its title is the whole of it", () => {
  const label = "Særlig indsats i udsatte byområder med et langt navn ".repeat(4).trim();
  const [first, ...rest] = cost.series;
  const svg = parseSvg(renderPicture({ ...cost, series: [{ ...first!, label }, ...rest] }));
  const text = named(svg, "text").find((each) => each.text.endsWith("…"))!;
  expect(label.startsWith(text.text.slice(0, -1))).toBe(true);
  expect(titleOf(text)).toBe(label);
});

describe("refusals", () => {
  test.each([100, 239, 320.5, Number.NaN, Number.POSITIVE_INFINITY])("of the width %s", (width) => {
    expect(() => renderPicture(cost, { width })).toThrow(RangeError);
  });
  test("of a series that misses a year", () => {
    const [first, ...rest] = cost.series;
    const short = { ...first!, figures: first!.figures.slice(1) };
    expect(() => renderPicture({ ...cost, series: [short, ...rest] })).toThrow(
      '"Socialcentret" has 3 figures instead of 4',
    );
    expect(() => renderPicture({ ...cost, totals: [] })).toThrow('"totals" has 0 figures');
  });
});
