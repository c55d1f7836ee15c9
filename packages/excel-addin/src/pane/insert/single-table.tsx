import { problemText } from "@aarsvaerk/core";
import { tableCells } from "@aarsvaerk/workbook";
import { useState } from "preact/hooks";
import { Button } from "../kit/button.js";
import { SelectField } from "../kit/field.js";
import { FigureTable } from "../kit/figure-table.js";
import { Notice } from "../kit/notice.js";
import { Section } from "../kit/section.js";
import { useRemembered } from "../form/remembered.js";
import type { ViewProps } from "../view-props.js";
import { chosenTable, usualForm, type TableForm } from "./chosen-table.js";
import { FormFields } from "./form-fields.js";
import { liveCells, livenessOf } from "./live-table.js";
import { TableActions } from "./table-actions.js";
import { sectionsFor } from "./note-sections.js";
import { offeredTables, type OfferedTable } from "./table-choice.js";
import { insertTexts } from "./texts.js";

interface OfferProps extends ViewProps {
  readonly offered: OfferedTable;
  readonly form: TableForm;
}

/** The table as it will look, and where it goes: following the sheets, or with fixed figures. */
function Offer({ offered, form, plan, view, locale, state, actions }: OfferProps) {
  const texts = insertTexts[locale];
  const { choice, name } = offered;
  const liveness = livenessOf(state, choice, form);
  const canBeLive = liveness !== "onlyFixed" && liveness !== "onlyFixedOptions";
  const [wantsLive, setLive] = useState<boolean>();
  const isLive = canBeLive && (wantsLive ?? liveness === "ready");
  const chosen = chosenTable(plan, choice, view, form, locale);
  if (!chosen.ok)
    return (
      <Notice kind="warning">
        {chosen.problems.map((problem) => (
          <p key={problem.code}>{problemText(problem, locale)}</p>
        ))}
      </Notice>
    );
  const { table } = chosen;
  // The sheet holds whole amounts; only print can be made to foot.
  const unfooted = chosenTable(plan, choice, view, { ...form, footing: "independent" }, locale);
  const fixedCells = () => ({
    ...tableCells(unfooted.ok ? unfooted.table : table),
    view: chosen.view,
  });
  return (
    <>
      <FigureTable table={table} onFigure={(path) => actions.showFigure(path, chosen.view)} />
      {canBeLive ? (
        <SelectField
          label={texts.figures}
          value={isLive ? "live" : "fixed"}
          choices={[
            { value: "live", label: texts.live },
            { value: "fixed", label: texts.fixed },
          ]}
          onChoose={(value) => setLive(value === "live")}
        />
      ) : (
        <p class="remark">{texts[liveness]}</p>
      )}
      {isLive && liveness !== "ready" && (
        <Notice kind="info">
          <p>{texts[liveness]}</p>
          <Button onPress={() => void actions.proposeSheets()}>
            {liveness === "needsSheets" ? texts.write : texts.update}
          </Button>
        </Notice>
      )}
      <TableActions
        table={table}
        sections={sectionsFor(plan, choice)}
        name={name}
        cells={() => (isLive ? liveCells(state, choice, form) : undefined) ?? fixedCells()}
        cannotInsert={isLive && liveness !== "ready"}
        locale={locale}
        actions={actions}
        selected={state.selected}
      />
    </>
  );
}

/** A single table to put into the workbook or a memo. */
export function SingleTable(props: ViewProps) {
  const { plan, locale, actions } = props;
  const texts = insertTexts[locale];
  const tables = offeredTables(plan, locale);
  const [value, choose] = useRemembered<string>(actions, "insert/table");
  const [form = usualForm, setForm] = useRemembered<TableForm>(actions, "insert/form");
  const offered = tables.find((each) => each.value === value) ?? tables[0];
  if (!offered) return null;
  return (
    <Section title={texts.single}>
      <SelectField label={texts.table} value={offered.value} choices={tables} onChoose={choose} />
      <FormFields
        plan={plan}
        choice={offered.choice}
        form={form}
        locale={locale}
        onChange={setForm}
      />
      <Offer key={offered.value} {...props} offered={offered} form={form} />
    </Section>
  );
}
