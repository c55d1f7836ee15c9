import { expect, test } from "vitest";
import { ceilings, sizeFailures } from "./pane-size.js";

const readme = `
| until the user can begin | 80 kB |
| all of the pane          | 160 kB |
`;

test("sizes as the README says them, below their ceilings", () => {
  expect(sizeFailures({ begin: 80.9, everything: 158 }, readme)).toEqual([]);
});

test.each([
  [{ begin: 121, everything: 160 }, `until the user can begin: 121 kB, above ${ceilings.begin} kB`],
  [{ begin: 80, everything: 301 }, `all of the pane: 301 kB, above ${ceilings.everything} kB`],
  [{ begin: 84, everything: 160 }, 'README.md should say "until the user can begin | 84 kB"'],
  [{ begin: 80, everything: 0 }, "all of the pane: nothing was measured"],
])("%j is seen", (size, failure) => {
  expect(sizeFailures(size, readme)).toContain(failure);
});

test("a README that says nothing is seen", () => {
  expect(sizeFailures({ begin: 80, everything: 160 }, "# Årsværk")).toHaveLength(2);
});
