import { expect } from "vitest";
import { checkedCode } from "./example-code.js";

/** Runs an example's code with these names in scope, and fails when a `//=>` line does not hold. */
export async function runExample(
  code: string,
  names: Readonly<Record<string, unknown>>,
): Promise<void> {
  const scope = { ...names, names, check, checkThrows };
  // The inner function lets an example name its own constants as it likes, even as an export.
  const body = `"use strict"; return (async () => { ${checkedCode(code)} })();`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running documentation is the point
  const example = new Function(...Object.keys(scope), body) as (
    ...values: unknown[]
  ) => Promise<void>;
  await example(...Object.values(scope));
}

function check(actual: unknown, expected: () => unknown): void {
  expect(actual).toEqual(expected());
}

function checkThrows(statement: () => void, code: string): void {
  let thrown: unknown;
  try {
    statement();
  } catch (error) {
    thrown = error;
  }
  if (!(thrown instanceof Error)) throw new Error(`expected a throw of ${code}`);
  const { problems } = thrown as { problems?: readonly { code?: unknown }[] };
  const first = problems?.[0]?.code;
  if (first !== code) expect(thrown.message).toContain(code);
}
