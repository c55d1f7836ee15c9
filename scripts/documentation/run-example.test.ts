import { expect, test } from "vitest";
import { runExample } from "./run-example.js";

class Refused extends Error {
  readonly problems = [{ code: "amount.ambiguous" }];
}

const names = {
  double: (value: bigint) => value * 2n,
  later: (value: bigint) => Promise.resolve(value),
  refuse: () => {
    throw new Refused("the amount 1,400 has two readings");
  },
};

test.each([
  ["a bigint", "double(2n); //=> 4n"],
  ["a constant", "const four = double(2n); //=> 4n"],
  ["something awaited", "await later(2n); //=> 2n"],
  ["the line below", "double(\n  2n,\n);\n//=> 4n"],
  ["an object", "({ a: [double(1n)] }); //=> { a: [2n] }"],
  ["types", "const four: bigint = double(2n as bigint);\nfour satisfies bigint; //=> 4n"],
  ["an own name like an export's", "const double = 1; double; //=> 1"],
  ["an import", 'import { double as twice } from "@aarsvaerk/core";\ntwice(2n); //=> 4n'],
  ["an import of a type", 'import type { Fte } from "@aarsvaerk/core";\n1 as Fte; //=> 1'],
  ["a thrown problem's code", "refuse(); //=> throws amount.ambiguous"],
  ["a thrown message", 'const x = refuse(); //=> throws "two readings"'],
])("holds: %s", async (_, code) => {
  await runExample(code, names);
});

test.each([
  ["another value", "double(2n); //=> 5n", "expected 4n to deeply equal 5n"],
  ["another type", "double(2n); //=> 4", "expected 4n to deeply equal 4"],
  ["another constant", "const four = double(2n); //=> 5n", "deeply equal"],
  ["the line below", "double(2n)\n//=> 5n", "deeply equal"],
  ["no throw", "double(2n); //=> throws amount.ambiguous", "expected a throw"],
  ["another throw", "refuse(); //=> throws amount.missing", "to contain 'amount.missing'"],
  ["a throw unannounced", "refuse(); //=> 1", "two readings"],
  ["an unknown name", "triple(2n); //=> 6n", "triple is not defined"],
  ["a nested check", "if (true) {\n  double(1n); //=> 3n\n}", "top level"],
  ["a check of nothing", "//=> 4n\ndouble(2n);", "top level"],
  ["two checks", "double(2n); //=> 4n\n//=> 5n", "two //=> lines"],
  ["no value", "for (;;) break; //=> 1", "cannot tell"],
  ["a strange import", 'import { readFile } from "node:fs";\n1; //=> 1', "only"],
  ["prose after the value", "double(2n); //=> 4n, four", "four is not defined"],
  ["a syntax error", "double(2n; //=> 4n", "does not parse"],
])("is refused: %s", async (_, code, message) => {
  await expect(runExample(code, names)).rejects.toThrow(message);
});
