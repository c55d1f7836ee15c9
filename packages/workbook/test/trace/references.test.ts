import { expect, test } from "vitest";
import { parseBlock, referencesIn } from "../../src/index.js";

const block = (text: string) => ({ block: parseBlock(text)! });

test.each([
  ["A1", [{ sheet: "Her", ...block("A1") }]],
  ["$A$1:B2*2", [{ sheet: "Her", ...block("A1:B2") }]],
  [
    "'Ønske 1'!B6+Bemanding!$D$6",
    [
      { sheet: "Ønske 1", ...block("B6") },
      { sheet: "Bemanding", ...block("D6") },
    ],
  ],
  ["SUM('Ønske 1'!B:B)", [{ sheet: "Ønske 1" }]],
  ["SUM(Bemanding!$6:$6)", [{ sheet: "Bemanding" }]],
  ['VLOOKUP("x",Bemanding!A:G,2)', [{ sheet: "Bemanding" }]],
  ["Bemanding!Pris", [{ sheet: "Bemanding" }]],
  ["SUM('Jan:Dec'!B2)", [{ sheet: "Jan:Dec", ...block("B2") }]],
  ['"Bemanding!A1"', []],
  ["1+2", []],
] as const)("%s", (formula, references) => {
  expect(referencesIn(formula, "Her")).toEqual(references);
});
