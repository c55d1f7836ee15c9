import { expect, test } from "vitest";
import { documentationGaps } from "./documentation-gaps.js";
import { documentedExports } from "./documented-exports.js";
import { programOf } from "./programs.js";

const EXAMPLE = "@example\n * ```ts\n * twice(1); //=> 2\n * ```";

/** The gaps of each name that an in-memory index exports. */
function gapsOf(files: Record<string, string>) {
  const found = documentedExports(programOf(files), "index.ts");
  return Object.fromEntries(found.map((one) => [one.name, documentationGaps(one)]));
}

const NOTHING = [
  "has no summary sentence",
  "has no @example with a ts code block and a //=> line",
] as const;

test("reports every kind of undocumented export, through re-exports and namespaces", () => {
  const room = `
    export const rate = 1;
    export class Money {}
    export type Fte = number;
    export interface Plan { years: number }`;
  const gaps = gapsOf({
    "index.ts": `export * from "./room.js"; export * as rooms from "./other.js";`,
    "room.ts": room,
    "other.ts": "export const inner = 1;",
  });
  expect(gaps).toEqual({
    rate: NOTHING,
    Money: NOTHING,
    Fte: NOTHING,
    Plan: NOTHING,
    "rooms.inner": NOTHING,
  });
});

test("asks a function for its parameters, its value and what it throws", () => {
  const body = "(amount: number) { if (amount) throw amount; return amount; }";
  expect(gapsOf({ "index.ts": `export function twice${body}` })).toEqual({
    twice: [...NOTHING, "has no @param amount", "has no @returns", "throws without an @throws"],
  });
  expect(gapsOf({ "index.ts": "export const twice = ({ a }: { a: number }) => a;" })).toEqual({
    twice: [...NOTHING, "has no @param for a parameter it takes apart", "has no @returns"],
  });
});

test("is content with complete documentation", () => {
  const index = `
    /**
     * Doubles an amount.
     *
     * @param amount - in whole øre
     * @returns twice as many øre
     * @throws when the amount is zero
     * ${EXAMPLE}
     */
    export const twice = (amount: number): number => { if (!amount) throw amount; return amount; };
    /**
     * A full-time equivalent.
     *
     * ${EXAMPLE}
     */
    export type Fte = number;`;
  expect(gapsOf({ "index.ts": index })).toEqual({ twice: [], Fte: [] });
});

test("reports a parameter that is not there, and an example that cannot run", () => {
  const index = `
    /**
     * Doubles an amount.
     *
     * @param sum - in whole øre
     * @returns twice as many øre
     * ${EXAMPLE}
     * @example twice(2)
     */
    export function twice(amount: number): number { return amount; }`;
  expect(gapsOf({ "index.ts": index })).toEqual({
    twice: [
      "has an @example without a ts code block",
      "has no @param amount",
      "describes @param sum, which it does not take",
    ],
  });
});
