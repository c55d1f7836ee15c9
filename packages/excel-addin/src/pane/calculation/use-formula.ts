import { useEffect, useState } from "preact/hooks";
import type { PaneActions } from "../../state/pane-actions.js";

/** The formula of a cell, as soon as Excel has said it. */
export function useFormula(
  { formulaAt }: Pick<PaneActions, "formulaAt">,
  address: string,
): string | undefined {
  const [formula, setFormula] = useState<string>();
  useEffect(() => {
    let isAsked = true;
    void formulaAt(address).then((found) => {
      if (isAsked) setFormula(found);
    });
    return () => {
      isAsked = false;
    };
  }, [formulaAt, address]);
  return formula;
}
