import { describe, expect, test } from "vitest";
import { buildWorkbook, ownSheets } from "../../src/index.js";
import { examplePlans } from "../example-plans.js";
import { asFound } from "./as-found.js";

describe("ownSheets names the sheets that are written", () => {
  test.each(examplePlans)("%s", (_, plan) => {
    const written = buildWorkbook(plan).sheets.map(({ name }) => name);
    const { always, sometimes } = ownSheets(asFound(plan).carried);
    expect(always.filter((name) => !written.includes(name))).toEqual([]);
    expect(written.filter((name) => !always.includes(name) && !sometimes.includes(name))).toEqual(
      [],
    );
  });

  test("in the language they were written in", () => {
    const [, plan] = examplePlans[0]!;
    expect(ownSheets(asFound(plan, { locale: "en" }).carried).always).toContain("Assumptions");
  });

  test("and none where there is no plan", () =>
    expect(ownSheets([])).toEqual({ always: [], sometimes: [] }));
});
