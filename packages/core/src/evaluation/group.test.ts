import { expect, test } from "vitest";
import { decimalText } from "../exact/index.js";
import { parsePlan } from "../plan/index.js";
import { renderTable } from "../render/index.js";
import { grouped } from "../tables/index.js";
import { evaluate, figure } from "./evaluate.js";
import { group } from "./group.js";

const result = parsePlan({
  schemaVersion: 1,
  title: "Kontering",
  language: "da",
  currency: "DKK",
  priceLevel: 2012,
  years: { first: 2012, count: 1 },
  baseline: {
    amounts: [
      { id: "a", label: "A", amount: "100", accounts: { funktion: "5.38.42", "art/konto": "1=2" } },
      { id: "b", label: "B", amount: "20", accounts: { funktion: "5.38.42" } },
      { id: "c", label: "C", amount: "3", accounts: { funktion: "0.25.11" } },
      { id: "d", label: "D", amount: "4" },
    ],
  },
});
if (!result.ok) throw new Error("the plan is broken");
const outcome = evaluate(result.value);

test("the accounts of a plan are dimensions like any other", () => {
  const groups = group(outcome, "cost", ["account:funktion"]);
  expect(groups.map(({ where, byYear }) => [where, decimalText(byYear.get(2012)!)])).toEqual([
    [{ "account:funktion": "5.38.42" }, "120"],
    [{ "account:funktion": "0.25.11" }, "3"],
    [{}, "4"],
  ]);
  const query = { measure: "cost", where: { "account:art/konto": "1=2" }, year: 2012 } as const;
  const { path, value } = figure(outcome, query);
  expect(path).toBe("cost/account:art%2Fkonto=1%3D2/2012");
  expect([value, figure(outcome, path).value].map((each) => decimalText(each))).toEqual([
    "100",
    "100",
  ]);
  expect(() => figure(outcome, "cost/account:funktion=5.38/2012")).toThrow("unknownFigure");
  expect(() => group(outcome, "cost", ["account:funktoin"])).toThrow("account:funktion");
});

test("a table by account names the account, and what has none", () => {
  const table = grouped(outcome, { locale: "da", by: ["account:funktion"], unit: "kr" });
  expect(table.caption).toBe("Udgifter efter funktion – Vedtaget budget");
  expect(renderTable(table, { format: "csv" }).split("\r\n")).toEqual([
    "kr. – 2012 p/l;2012",
    "5.38.42;120",
    "0.25.11;3",
    "–;4",
    "I alt;127",
    "",
  ]);
});
