import { createContext, runInContext } from "node:vm";

/** The only globals the core may lean on: what ECMAScript itself gives, Intl among it. */
const NOT_ECMASCRIPT = ["console", "WebAssembly"];

/**
 * Runs a script where there is no process, no document, no clock source beyond the language.
 *
 * @param {string} script
 * @returns {(expression: string) => unknown} evaluates an expression after the script
 */
export function runBare(script) {
  const context = createContext(Object.create(null));
  for (const name of NOT_ECMASCRIPT) runInContext(`delete globalThis.${name}`, context);
  runInContext(script, context);
  return (expression) => runInContext(expression, context);
}
