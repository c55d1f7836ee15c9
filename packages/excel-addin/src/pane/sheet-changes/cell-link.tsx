import type { Locale } from "@aarsvaerk/core";
import type { PaneActions } from "../../state/pane-actions.js";
import { sheetChangesTexts } from "./texts.js";

export interface CellLinkProps {
  /** `Bemanding!D6`; what is no cell is shown as text. */
  readonly address: string;
  readonly locale: Locale;
  readonly actions: PaneActions;
}

/** An address that shows its cell in the sheet. */
export const CellLink = ({ address, locale, actions }: CellLinkProps) =>
  address.includes("!") ? (
    <button
      type="button"
      class="link address"
      aria-label={sheetChangesTexts[locale].showCell(address)}
      onClick={() => void actions.selectCell(address)}
    >
      {address}
    </button>
  ) : (
    <span class="address">{address}</span>
  );
