import { useEffect, useState } from "preact/hooks";
import type { CellOutside } from "../../office/workbook-port.js";
import type { PaneActions } from "../../state/pane-actions.js";

/** What a cell outside the plan's sheets has to do with it, as soon as Excel has said it. */
export function useCellOutside(
  { cellAt }: Pick<PaneActions, "cellAt">,
  address: string,
): CellOutside {
  const [cell, setCell] = useState<CellOutside>({});
  useEffect(() => {
    let isAsked = true;
    void cellAt(address).then((found) => {
      if (isAsked) setCell(found ?? {});
    });
    return () => {
      isAsked = false;
    };
  }, [cellAt, address]);
  return cell;
}
