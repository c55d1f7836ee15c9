import { describe, expect, test } from "vitest";
import * as core from "@aarsvaerk/core";
import { documentationGaps } from "./documentation-gaps.js";
import { documentedExports } from "./documented-exports.js";
import { codeBlock } from "./example-code.js";
import { coreProgram } from "./programs.js";
import { runExample } from "./run-example.js";

const { program, index } = coreProgram();
const everyExport = documentedExports(program, index);

test("every value the module really exports is among the documented names", () => {
  const values = everyExport.filter((one) => one.isValue && !one.name.includes("."));
  expect(values.length).toBeGreaterThan(0);
  expect(Object.keys(core)).toEqual(expect.arrayContaining(values.map((one) => one.name)));
  expect(everyExport.map((one) => one.name.replace(/\..*/, ""))).toEqual(
    expect.arrayContaining(Object.keys(core)),
  );
});

for (const one of everyExport)
  describe(one.name, () => {
    test("is documented", () => {
      expect(documentationGaps(one)).toEqual([]);
    });

    const codes = one.examples.flatMap((example) => codeBlock(example) ?? []);
    test.each(codes)("example", (code) => {
      runExample(code, core);
    });
  });
