import { ExcelHost, loadIronCalcInNode, openNodeDoor, Workbook } from "@aarsvaerk/excel-simulator";
import type { Locale } from "@aarsvaerk/core";
import { beforeAll, expect, test } from "vitest";
import { associateFunctions } from "../../src/functions/associate-functions.js";

/** The functions as cells call them: through the real runtime of the client. */
let host: ExcelHost;
let locale: Locale = "da";

beforeAll(() => {
  const { connect } = openNodeDoor({ runtime: { shared: true, customFunctions: true } });
  host = new ExcelHost({ workbook: new Workbook({ makeEngine: loadIronCalcInNode() }) });
  connect(host);
  associateFunctions(() => locale);
});

const years = [[2013], [2014], [2015]];
const wages = [[0.3], [0.3], [0.5]];

test("an amount from 2012 to 2015 p/l", async () => {
  expect(await host.callFunction("RESTATE", [5_000_000, 2012, 2015, years, wages])).toEqual({
    ok: true,
    value: 5_055_195.23,
  });
});

test("parts that spill, with an argument left out", async () => {
  expect(await host.callFunction("DISTRIBUTE", [100, [[1], [1], [1]], null])).toEqual({
    ok: true,
    value: [[33.34], [33.33], [33.33]],
  });
});

test("a payback period, and none where nothing is invested", async () => {
  const calls = [
    [[[1_200, -150, -300, -300]], -300],
    [[[-1, -1]], null],
  ].map((values) => host.callFunction("PAYBACK", values));
  expect(await Promise.all(calls)).toEqual([
    { ok: true, value: 6 },
    { ok: true, value: "" },
  ]);
});

test("what a cell cannot be given, it is told in the user's language", async () => {
  const missing = () => host.callFunction("RESTATE", [1, 2012, 2016, years, wages]);
  expect(await missing()).toEqual({
    ok: false,
    error: "#N/A",
    message: "Stigningen for 2016 mangler.",
  });
  locale = "nb";
  expect(await missing()).toMatchObject({ message: "Veksten for 2016 mangler." });
  locale = "en";
  expect(await host.callFunction("DISTRIBUTE", [100, [[0]], null])).toEqual({
    ok: false,
    error: "#VALUE!",
    message: "All weights are 0, so there is nothing to distribute by.",
  });
});
