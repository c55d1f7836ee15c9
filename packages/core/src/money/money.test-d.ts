import { expectTypeOf, test } from "vitest";
import { restate, stateWages } from "../index-series/index.js";
import { addMoney, settle, type Money } from "./money.js";

test("the price level is part of the type", () => {
  const in2012 = settle("500000", "DKK", 2012);
  const in2013 = settle("500000", "DKK", 2013);
  expectTypeOf(in2012).toEqualTypeOf<Money<2012>>();
  expectTypeOf(addMoney(in2012, in2012)).toEqualTypeOf<Money<2012>>();
  // @ts-expect-error -- 2012 p/l and 2013 p/l cannot be added
  addMoney(in2012, in2013);
  expectTypeOf(addMoney(restate(in2012, 2013, stateWages), in2013)).toEqualTypeOf<Money<2013>>();
});

test("a number is no amount", () => {
  // @ts-expect-error -- a JavaScript number has lost its decimals already
  settle(500000.1, "DKK", 2012);
  // @ts-expect-error -- there is no such currency
  settle("1", "kr", 2012);
});
