import { expect, test } from "vitest";
import { fail, failure, pathText, ProblemError } from "./problem.js";

test("a path reads as people write it", () => {
  expect(pathText(["proposals", 0, "staffing", 12, "fte"])).toBe("proposals[0].staffing[12].fte");
  expect(pathText([])).toBe("");
});

test("a problem is thrown as data", () => {
  const problem = { code: "notPossible", path: ["years"] } as const;
  expect(() => fail(problem)).toThrow(ProblemError);
  try {
    fail(problem);
  } catch (error) {
    expect((error as ProblemError).problems).toEqual([problem]);
    expect((error as ProblemError).message).toBe("notPossible at years");
  }
});

test("a failure has at least one problem", () => {
  expect(() => failure([])).toThrow("a failure needs a problem");
});
