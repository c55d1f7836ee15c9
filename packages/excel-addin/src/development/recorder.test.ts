import { expect, test } from "vitest";
import { leftOut, withoutPersons } from "./recorder.js";

test("who wrote a document is left out; what stands in it is not", () => {
  const results = [
    { Value: { Author: "Inge Jensen", Manager: "P. Hansen", Title: "Budget" } },
    {
      Value: { Items: [{ AuthorName: "Inge", AuthorEmail: "inge@kommune.dk", Content: "Se her" }] },
    },
    { Value: { Name: "Budget 2027.xlsx", Worksheets: { _Items: [{ Name: "Ark1" }] } } },
    { Value: { Values: [["Author", 1, null, true]], Author: null } },
  ];
  expect(withoutPersons(results)).toEqual([
    { Value: { Author: leftOut, Manager: leftOut, Title: "Budget" } },
    { Value: { Items: [{ AuthorName: leftOut, AuthorEmail: leftOut, Content: "Se her" }] } },
    { Value: { Name: leftOut, Worksheets: { _Items: [{ Name: "Ark1" }] } } },
    { Value: { Values: [["Author", 1, null, true]], Author: null } },
  ]);
});
