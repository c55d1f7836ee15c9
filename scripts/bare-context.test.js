import { expect, test } from "vitest";
import { runBare } from "./bare-context.js";

test("the language itself is there", () => {
  const evaluate = runBare(
    "var core = { format: (n) => new Intl.NumberFormat('da-DK').format(n) }",
  );
  expect(evaluate("core.format(5055195n)")).toBe("5.055.195");
});

test.each(["process.version", "document.title", "Buffer.from('')", "console.log()", "fetch('')"])(
  "%s is not",
  (script) => {
    expect(() => runBare(script)).toThrow(/is not defined/);
  },
);
