import { examplePlan, type Plan } from "@aarsvaerk/core";
import { expect, test } from "vitest";
import { buildWorkbook } from "../../src/index.js";

const [series] = examplePlan.indexSeries!;
const publication = series!.publications![0]!;

const notesIn = (plan: Plan): string[] =>
  buildWorkbook(plan, { locale: "da" })
    .sheets[0]!.rows.flat()
    .flatMap(({ role, content }) =>
      role === "note" && content.kind === "text" ? content.text : [],
    );

test("publications that restating does not use are named below their series", () => {
  const older = { ...publication, id: "fl2011", budgetYear: 2011, publishedOn: "2010-08-24" };
  const plan: Plan = {
    ...examplePlan,
    indexSeries: [
      { ...series!, publications: [older, ...series!.publications!] },
      ...examplePlan.indexSeries!.slice(1),
    ],
  };
  expect(notesIn(plan)).toContain(
    "Viser de udmeldinger, som fremskrivningen bruger. Serien har også: fl2011.",
  );
});

test("nothing is said where all are used", () => {
  expect(notesIn(examplePlan).filter((note) => note.includes("Serien har også"))).toEqual([]);
});
