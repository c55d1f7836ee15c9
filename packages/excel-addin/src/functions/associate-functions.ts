import type { Locale } from "@aarsvaerk/core";
import { distribute } from "./distribute.js";
import type { FunctionId } from "./function-table.js";
import { paybackYears } from "./payback-years.js";
import { RefusalError } from "./refusal.js";
import { restateAmount } from "./restate-amount.js";
import { refusalText } from "./text/index.js";

/** A figure that does not exist is #N/A, as Excel's own functions say it; anything else is #VALUE!. */
const notThere: readonly string[] = ["missingYear", "notPaidBack"];

/** An error as the cell shows it. An exception of another kind would lose its message on the way. */
function cellError(error: unknown, locale: Locale): unknown {
  if (!(error instanceof RefusalError)) return error;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    notThere.includes(error.refusal.code) ? notAvailable : invalidValue,
    refusalText(error.refusal, locale),
  );
}

type Run = (...given: never[]) => unknown;

/** Excel hands over what a call is about after the arguments; the functions take no more than they name. */
const functions: Readonly<Record<FunctionId, Run>> = {
  RESTATE: restateAmount,
  DISTRIBUTE: distribute,
  PAYBACK: paybackYears,
};

/**
 * Lets cells call the functions. They lean on their arguments alone, so that Excel knows when to
 * calculate them again.
 *
 * @param localeNow - the language of Excel, asked when a message is written
 */
export function associateFunctions(localeNow: () => Locale): void {
  for (const [id, run] of Object.entries(functions))
    CustomFunctions.associate(id, (...given: never[]) => {
      try {
        return run(...given);
      } catch (error) {
        throw cellError(error, localeNow());
      }
    });
}
