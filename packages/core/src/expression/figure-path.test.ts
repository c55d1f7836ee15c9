import { assert, constantFrom, dictionary, option, property, string } from "fast-check";
import { expect, test } from "vitest";
import { dimensions, figurePath, parseFigurePath, type FigureQuery } from "./figure-path.js";

test("a path leads back to its figure, whatever the names", () => {
  const where = dictionary(constantFrom(...dimensions), string({ minLength: 1 }), {
    noNullPrototype: true,
  });
  const year = option(constantFrom<"thereafter" | number>(2012, "thereafter"), { nil: undefined });
  assert(
    property(constantFrom("cost" as const, "fte" as const), where, year, (measure, filters, of) => {
      const query: FigureQuery = {
        measure,
        where: filters,
        ...(of === undefined ? {} : { year: of }),
      };
      expect(parseFigurePath(figurePath(query))).toEqual(query);
    }),
  );
});

test.each(["", "kr/2012", "cost/enhed=x", "cost/2012/unit=x", "cost/12", "cost//2012"])(
  "“%s” is no figure",
  (path) => {
    expect(() => parseFigurePath(path)).toThrow("unknownFigure");
  },
);
