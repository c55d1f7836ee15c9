import { renderTable, type Locale, type Table } from "@aarsvaerk/core";
import type { Insertion, PaneActions } from "../../state/pane-actions.js";
import { Button } from "../kit/button.js";
import { SelectField } from "../kit/field.js";
import { useRemembered } from "../form/remembered.js";
import type { Section } from "../../editing/plan/plan-parts.js";
import { sectionsHtml, sectionsText } from "./note-sections.js";
import { tableText } from "./table-text.js";
import { insertTexts } from "./texts.js";
import "./insert.css";

export interface TableActionsProps {
  readonly table: Table;
  /** The text before the table in a memo. */
  readonly sections?: readonly Section[];
  /** What a sheet of its own is called. */
  readonly name: string;
  /** What is inserted. */
  readonly cells: () => Omit<Insertion, "name">;
  readonly cannotInsert?: boolean;
  readonly locale: Locale;
  readonly actions: PaneActions;
  /** The cell that is selected in the sheet. */
  readonly selected: string | undefined;
}

type Where = "newSheet" | "selection";

/** What can be done with a table: into the workbook, or on the clipboard. */
export function TableActions({
  table,
  sections = [],
  name,
  cells,
  cannotInsert = false,
  locale,
  actions,
  selected,
}: TableActionsProps) {
  const texts = insertTexts[locale];
  const [where = "newSheet", setWhere] = useRemembered<Where>(actions, "insert/where");
  const places: readonly { readonly value: Where; readonly label: string }[] = [
    { value: "newSheet", label: texts.newSheet },
    { value: "selection", label: texts.selection(selected) },
  ];
  return (
    <div class="table-actions" role="group" aria-label={texts.actionsFor(table.caption)}>
      <SelectField
        label={texts.where}
        value={where}
        choices={places}
        onChoose={(value) => setWhere(value === "selection" ? "selection" : "newSheet")}
      />
      <div class="buttons">
        <Button
          look="primary"
          disabled={cannotInsert}
          onPress={() => void actions.proposeTable({ name, ...cells() }, where)}
        >
          {texts.insert}
        </Button>
        <Button
          onPress={() =>
            void actions.copy(
              sectionsHtml(sections, locale) + renderTable(table, { format: "html" }),
              sectionsText(sections) + tableText(table),
            )
          }
        >
          {texts.copy}
        </Button>
      </div>
    </div>
  );
}
