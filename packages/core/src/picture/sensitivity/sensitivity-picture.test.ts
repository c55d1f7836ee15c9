import { expect, test } from "vitest";
import { exact } from "../../exact/index.js";
import { examplePlan } from "../../example-plan.js";
import { monthStarts, sensitivity, valueRange } from "../../sensitivity/index.js";
import { sensitivityTable } from "../../tables/index.js";
import { sensitivityPicture } from "../index.js";

const staffing = "proposals/intensiveret-indsats/staffing/koordinatorer";
const found = sensitivity(examplePlan, {
  inputs: [
    {
      path: "rates/aarsvaerk/amount",
      values: valueRange({ from: "450000", to: "530000", step: "10000" }),
    },
    { path: `${staffing}/fte`, values: ["9.5", "11"] },
    { path: `${staffing}/starts`, values: monthStarts(2012) },
  ],
  query: "cost/proposal=intensiveret-indsats/2012",
  view: { scenario: "begge" },
});

test("the figures are those of the table, in its order", () => {
  const options = { locale: "da", unit: "mio", decimals: 2 } as const;
  const picture = sensitivityPicture(found, options);
  const table = sensitivityTable(found, options);
  expect(picture.inputs.flatMap(({ points }) => points.map(({ figure }) => figure))).toEqual(
    table.rows.flatMap(({ kind, cells }) => (kind === "line" ? [cells[0]] : [])),
  );
  expect(picture.unit).toBe(table.corner);
  expect(picture.title).toBe("Følsomhed – Intensiveret indsats i udsatte byområder, udgifter 2012");
  expect(picture.own).toMatchObject({ exact: exact("5000000"), printed: exact("5"), decimals: 2 });
});

test("numbers stand by their size, days one after the other; the plan's own is marked", () => {
  const [rate, fte, start] = sensitivityPicture(found, { locale: "da" }).inputs;
  expect(rate!.points[0]).toMatchObject({ label: "450.000 kr.", at: exact("450000") });
  expect(fte!.points.map(({ at }) => at)).toEqual([exact("9.5"), exact("10"), exact("11")]);
  expect(start!.points.map(({ at }) => at)).toEqual(
    start!.points.map((_, at) => exact(BigInt(at))),
  );
  for (const { points } of [rate!, fte!, start!])
    expect(points.filter(({ isPlans }) => isPlans)).toHaveLength(1);
});

test("bars stand with the widest first", () => {
  const { inputs } = sensitivityPicture(found, { locale: "da", form: "tornado" });
  expect(inputs.map(({ label }) => label.replace(/ \(.*/u, ""))).toEqual([
    "Koordinerende medarbejdere, første dag",
    "Årsværkspris",
    "Koordinerende medarbejdere, årsværk",
  ]);
});

test("few values are told one by one, many by the lowest and the highest figure", () => {
  const { description } = sensitivityPicture(found, { locale: "da" });
  expect(description).toContain("Enhed: 1.000 kr. – 2012 p/l. Planen: 5.000. ");
  expect(description).toContain(
    "Årsværkspris (2012 p/l): lavest 4.500 ved 450.000 kr., højest 5.300 ved 530.000 kr. ",
  );
  expect(description).toContain(
    "4.750 ved 9,5 årsværk, 5.000 ved 10 årsværk og 5.500 ved 11 årsværk.",
  );
});

test("full-time equivalents have their own unit", () => {
  const fte = sensitivity(examplePlan, {
    inputs: [{ path: `${staffing}/fte`, values: ["9.5"] }],
    query: "fte/2012",
    view: { scenario: "begge" },
  });
  const picture = sensitivityPicture(fte, { locale: "en" });
  expect(picture.title).toMatch(/, FTE 2012$/u);
  expect([picture.unit, picture.scale]).toEqual(["FTE", { per: exact("1"), decimals: 1 }]);
  expect(picture.own.printed).toEqual(exact("42"));
  expect(picture.own.quantity).toBe("fte");
});
