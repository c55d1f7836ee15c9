import { locales } from "@aarsvaerk/core";
import { describe, expect, test } from "vitest";
import { functionTable } from "./function-table.js";
import { functionsMetadata } from "./functions-metadata.js";

describe.each(locales)("what Excel is told in %s", (locale) => {
  const { functions } = functionsMetadata(locale);

  test("ids and shapes are those of the table", () => {
    expect(functions.map(({ id }) => id)).toEqual(functionTable.map(({ id }) => id));
    expect(functions.map(({ parameters }) => parameters.length)).toEqual([5, 3, 2]);
    expect(
      functions.flatMap(({ parameters }) => parameters.map(({ optional }) => optional === true)),
    ).toEqual([false, false, false, false, false, false, false, true, false, true]);
  });

  test.each(functions)("$name can be typed in a cell", ({ id, name, description, parameters }) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]*$/);
    expect(name).toMatch(/^[\p{Lu}_]{3,64}$/u);
    expect(description.length).toBeLessThanOrEqual(128);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^[\p{Ll}_]{2,64}$/u);
      expect(parameter.description.length).toBeLessThanOrEqual(128);
    }
    // Optional ones come last, or Excel could not leave them out.
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  });

  test("no two have one name", () => {
    expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
  });
});
