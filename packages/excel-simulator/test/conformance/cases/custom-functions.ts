import { expect } from "vitest";
import type { Cases } from "../cases.js";

type Run = (...given: never[]) => unknown;

declare const CustomFunctions: {
  associate(name: string, run: Run): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<"invalidValue" | "notAvailable" | "divisionByZero", string>>;
};

/** Calls a function as a cell would. */
const gives =
  (run: Run, values: readonly unknown[], expected: object): Cases[string] =>
  async (open) => {
    const { host } = open();
    CustomFunctions.associate("LØN", run);
    expect(await host.callFunction("løn", values)).toEqual(expected);
  };

const throwing = (make: () => Error) => (): never => {
  throw make();
};

/** A function that fails as functions may: `CustomFunctions` is there only once the client is. */
const failing = (code: keyof typeof CustomFunctions.ErrorCode, message?: string): Run =>
  throwing(() => new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message));

export const customFunctions: Cases = {
  "a value": gives((fte: number, rate: number) => fte * rate, [0.72, 500_000], {
    ok: true,
    value: 360_000,
  }),
  "a block of cells goes in as rows, and a block comes out": gives(
    (rows: number[][]) => rows.map((row) => [...row, "p/l"]),
    [[[2027], [2028]]],
    {
      ok: true,
      value: [
        [2027, "p/l"],
        [2028, "p/l"],
      ],
    },
  ),
  "an argument that is left out arrives as null, not as its default": gives(
    (_: number, factor: unknown = "its default") => String(factor),
    [1, null],
    { ok: true, value: "null" },
  ),
  "after the arguments comes where the function was called": async (open) => {
    const { host } = open();
    CustomFunctions.associate("HER", (_: number, { address }: { address: string }) => address);
    const value = await host.callFunction("HER", [1], "Budget!B7");
    expect(value).toEqual({ ok: true, value: "Budget!B7" });
  },
  "what fails gives an error; only a function's own errors keep what they say": async (open) => {
    const { host } = open();
    CustomFunctions.associate("FEJL1", failing("invalidValue", "Årsværk mangler"));
    CustomFunctions.associate("FEJL2", failing("notAvailable", "Intet p/l for 2031"));
    CustomFunctions.associate("FEJL3", failing("divisionByZero"));
    CustomFunctions.associate(
      "FEJL4",
      throwing(() => new RangeError("2031 er uden for serien")),
    );
    CustomFunctions.associate("FEJL5", () => Infinity);
    const names = ["FEJL1", "FEJL2", "FEJL3", "FEJL4", "FEJL5", "UKENDT"];
    expect(await Promise.all(names.map((name) => host.callFunction(name, [])))).toEqual([
      { ok: false, error: "#VALUE!", message: "Årsværk mangler" },
      { ok: false, error: "#N/A", message: "Intet p/l for 2031" },
      { ok: false, error: "#DIV/0!", message: "" },
      { ok: false, error: "#VALUE!", message: "" },
      { ok: false, error: "#NUM!", message: "Infinity" },
      { ok: false, error: "#VALUE!", message: "" },
    ]);
  },
  "calls at one time come back each to its own cell, the slow one too": async (open) => {
    const { host } = open();
    const slow = (fte: number) => new Promise((resolve) => setTimeout(resolve, 20, fte * 2));
    CustomFunctions.associate("LØN", (fte: number) => (fte === 1 ? slow(fte) : fte * 2));
    const results = await Promise.all([1, 2, 3].map((fte) => host.callFunction("LØN", [fte])));
    expect(results.map((result) => result.ok && result.value)).toEqual([2, 4, 6]);
  },
};
