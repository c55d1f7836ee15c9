import { examplePlan, type Plan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { sectionsFor, sectionsHtml, sectionsText } from "./note-sections.js";

const sections = [
  { heading: "Økonomi", text: "Først.\r\n\r\nDernæst." },
  { heading: "Baggrund", text: "Sidst." },
];

test("sections stand in the plan's order, a paragraph for each line", () => {
  expect(sectionsHtml(sections, "da")).toBe(
    '<div lang="da">\n<h2>Økonomi</h2>\n<p>Først.</p>\n<p>Dernæst.</p>\n' +
      "<h2>Baggrund</h2>\n<p>Sidst.</p>\n</div>\n",
  );
  expect(sectionsText(sections)).toBe(
    "Økonomi\r\nFørst.\r\nDernæst.\r\n\r\nBaggrund\r\nSidst.\r\n\r\n",
  );
});

test("without sections there is nothing before the table", () => {
  expect(sectionsHtml([], "da")).toBe("");
  expect(sectionsText([])).toBe("");
});

test("a text of ill will is text", () => {
  const hostile = [
    {
      heading: "</h2><script>alert(1)</script>",
      text: '<img src=x onerror="a()">\n&lt;b\u202E\t\'',
    },
  ];
  const html = sectionsHtml(hostile, "nb");
  expect(html.match(/<[^>]*>/g)).toEqual([
    '<div lang="nb">',
    "<h2>",
    "</h2>",
    "<p>",
    "</p>",
    "<p>",
    "</p>",
    "</div>",
  ]);
  expect(html).toContain("<p>&lt;img src=x onerror=&quot;a()&quot;&gt;</p>");
  expect(html).toContain("<p>&amp;lt;b\uFFFD &#39;</p>");
  expect(sectionsText(hostile)).toContain("\r\n&lt;b\uFFFD '\r\n");
});

test("only a budget note has the text of its proposal", () => {
  const plan: Plan = {
    ...examplePlan,
    proposals: examplePlan.proposals!.map((proposal, at) =>
      at === 0 ? { ...proposal, sections } : proposal,
    ),
  };
  const [first, second] = plan.proposals!.map(({ id }) => id);
  expect(sectionsFor(plan, { kind: "note", proposal: first! })).toBe(sections);
  expect(sectionsFor(plan, { kind: "investment", proposal: first! })).toEqual([]);
  expect(sectionsFor(plan, { kind: "note", proposal: second! })).toEqual(
    examplePlan.proposals![1]!.sections ?? [],
  );
  expect(sectionsFor(plan, { kind: "staffing" })).toEqual([]);
});
