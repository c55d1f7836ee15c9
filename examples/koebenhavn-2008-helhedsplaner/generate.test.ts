import { readdirSync, readFileSync } from "node:fs";
import { decimalText, evaluate, figure, parsePlanJson, type Plan } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { helhedsplaner, plantedOverlaps } from "./generate.js";

const folder = new URL("plans/", import.meta.url);
const invented = "opdigtet til eksemplet";

function planOf(text: string): Plan {
  const read = parsePlanJson(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

test("the folder holds the 35 plans that the program writes", () => {
  expect(helhedsplaner.size).toBe(35);
  expect(readdirSync(folder).sort()).toEqual([...helhedsplaner.keys()].sort());
});

describe.each([...helhedsplaner])("%s", (file, text) => {
  test("is the file that stands in the folder, byte for byte", () => {
    expect(readFileSync(new URL(file, folder), "utf8")).toBe(text);
  });

  test("is a plan that costs something, with nothing to look into", () => {
    const outcome = evaluate(planOf(text));
    expect(outcome.findings).toEqual([]);
    expect(decimalText(figure(outcome, "cost/2009").value)).toMatch(/^[1-9]\d{5,}$/);
  });

  test("says of its title and of every figure that it is invented", () => {
    const { title, rates, baseline } = planOf(text);
    expect(title).toContain(invented);
    const figures = [
      ...(rates ?? []),
      ...(baseline?.staffing ?? []),
      ...(baseline?.amounts ?? []),
      ...(baseline?.funding ?? []),
    ];
    expect(figures.map(({ assumption }) => assumption)).toEqual(figures.map(() => invented));
  });
});

test("the plans overlap in district and target group where that was planted, and only there", () => {
  const found = new Map<string, string[]>();
  for (const [file, text] of helhedsplaner)
    for (const { id, unit = "", role } of planOf(text).baseline?.staffing ?? []) {
      if (id === "projektleder") continue;
      const place = `${unit}, ${role}`;
      found.set(place, [...(found.get(place) ?? []), file.replace(".json", "")]);
    }
  expect([...found].filter(([, plans]) => plans.length > 1)).toEqual(
    plantedOverlaps.map(({ district, role, plans }) => [`${district}, ${role}`, [...plans]]),
  );
  expect(plantedOverlaps).toHaveLength(7);
});
