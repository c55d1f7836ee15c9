import { examplePlan, parsePlan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { readPlan } from "../../src/index.js";
import { inView } from "./as-found.js";

test("growth that is worked out of index numbers is no input, and no path leads nowhere", () => {
  const result = parsePlan({
    ...examplePlan,
    indexSeries: examplePlan.indexSeries?.map((series) =>
      series.id === examplePlan.series
        ? {
            id: series.id,
            label: series.label,
            publications: [
              {
                id: "tal",
                budgetYear: 2012,
                publishedOn: "2012-01-01",
                status: "final",
                indexNumbers: { "2012": "100", "2013": "101", "2014": "103", "2015": "104" },
              },
            ],
          }
        : series,
    ),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const reading = readPlan(inView(result.value, { scenario: "begge" }));
  expect([reading.ok, reading.changes, reading.findings]).toEqual([true, [], []]);
  const inputs = reading.ok ? reading.inputs : [];
  expect(inputs.length).toBeGreaterThan(4);
  expect(inputs.filter(({ path }) => path.startsWith("indexSeries/"))).toEqual([]);
});
