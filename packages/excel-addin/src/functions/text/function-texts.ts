import type { FunctionId } from "../function-table.js";
import type { ArgumentName, Refusal } from "../refusal.js";

/** A refusal with what stands in the cell as people of that language read it. */
type Worded<One> = One extends { readonly found: unknown }
  ? Omit<One, "found"> & { readonly found: string }
  : One;

type Refused<Code extends Refusal["code"]> = Worded<Extract<Refusal, { readonly code: Code }>>;

/** What users read of the functions, in one language. */
export interface AllFunctionTexts {
  readonly functions: Readonly<
    Record<FunctionId, { readonly name: string; readonly description: string }>
  >;
  /** As Excel shows them while a formula is typed. */
  readonly argumentNames: Readonly<Record<ArgumentName, string>>;
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  readonly refusals: {
    readonly [Code in Refusal["code"]]: (refusal: Refused<Code>) => string;
  };
}
