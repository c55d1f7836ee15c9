import fc from "fast-check";
import { expect, test } from "vitest";
import { lineAcross, lineDown, withoutGaps } from "./grid.js";

const at = fc.bigInt(0n, 30n);

test("what is left of a line is what no gap covers", () => {
  fc.assert(
    fc.property(
      at,
      at,
      fc.array(fc.tuple(fc.bigInt(-10n, 40n), fc.bigInt(0n, 15n)), { maxLength: 6 }),
      (start, length, found) => {
        const gaps = found.map(([first, width]) => [first, first + width] as const);
        const parts = withoutGaps([start, start + length], gaps);
        for (let point = start; point < start + length; point++) {
          const covered = gaps.some(([first, last]) => first <= point && point < last);
          const drawn = parts.filter(([first, last]) => first <= point && point < last);
          expect(drawn).toHaveLength(covered ? 0 : 1);
        }
        for (const [first, last] of parts) {
          expect(first).toBeGreaterThanOrEqual(start);
          expect(last).toBeLessThanOrEqual(start + length);
          expect(first).toBeLessThan(last);
        }
      },
    ),
  );
});

const word = { left: 40_00n, right: 60_00n, top: 10_00n, bottom: 20_00n };
const pathsOf = (marks: ReturnType<typeof lineAcross>) =>
  marks.map(({ markup }) => / d="([^"]*)"/u.exec(markup)?.[1]);

test("a line leaves out what is written across its way, with a margin", () => {
  expect(pathsOf(lineAcross(15_00n, [0n, 100_00n], [word]))).toEqual(["M0,15H38M62,15H100"]);
  expect(pathsOf(lineAcross(30_00n, [0n, 100_00n], [word]))).toEqual(["M0,30H100"]);
  expect(pathsOf(lineDown(50_00n, [0n, 100_00n], [word]))).toEqual(["M50,0V8M50,22V100"]);
  expect(pathsOf(lineDown(70_00n, [0n, 100_00n], [word]))).toEqual(["M70,0V100"]);
});

test("a line that is written over from end to end is not drawn", () => {
  expect(lineAcross(15_00n, [45_00n, 55_00n], [word])).toEqual([]);
});
