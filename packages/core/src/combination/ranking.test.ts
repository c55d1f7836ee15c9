import fc from "fast-check";
import { expect, test } from "vitest";
import { ranking } from "./ranking.js";

test("keeps the first of a stable sort", () => {
  const entry = fc.record({ worth: fc.nat(5), id: fc.nat() });
  fc.assert(
    fc.property(fc.array(entry), fc.integer({ min: 1, max: 6 }), (entries, keep) => {
      const { offer, best } = ranking<{ worth: number; id: number }>(
        keep,
        (a, b) => a.worth - b.worth,
      );
      entries.forEach(offer);
      expect(best()).toEqual([...entries].sort((a, b) => a.worth - b.worth).slice(0, keep));
    }),
  );
});
