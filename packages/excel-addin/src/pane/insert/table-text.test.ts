import { bridge, bridgeTable, evaluate, examplePlan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { tableText } from "./table-text.js";

test("caption, headings with unit and price level, rows as printed, notes", () => {
  const found = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
  const table = bridgeTable(found, { locale: "da", lines: true });
  const lines = tableText(table).split("\r\n");
  expect(lines[0]).toBe(table.caption);
  expect(lines[1]).toBe("1.000 kr. – 2012 p/l\t2012\t2013\t2014\t2015\tI alt");
  expect(lines[2]).toBe("Vedtaget budget\t12.500\t12.500\t12.500\t12.500\t50.000");
  expect(lines[3]).toBe("Nye poster:");
  expect(lines.at(-2)).toBe(table.notes.at(-1));
});

test("a label cannot break out of its cell", () => {
  const found = bridge(evaluate(examplePlan), evaluate(examplePlan, { scenario: "begge" }));
  const table = bridgeTable(found, { locale: "da", names: ["a\tb\r\nc", "d\u202E"] });
  expect(tableText(table).split("\r\n")[2]).toMatch(/^a b c\t12\.500/);
  expect(tableText(table)).toContain("d\uFFFD\t21.000");
});
