import { standingOf } from "../../state/standing.js";
import { Button } from "../kit/button.js";
import { Notice } from "../kit/notice.js";
import { Section } from "../kit/section.js";
import { tabTexts } from "../shell/tab-texts.js";
import type { ViewProps } from "../view-props.js";
import { ChangeList } from "./change-list.js";
import { Conflicts } from "./conflicts.js";
import { Findings } from "./findings.js";
import { sheetChangesTexts } from "./texts.js";
import "./sheet-changes.css";

/** How the sheets stand to the plan: in step, ahead, or behind. */
function Standing({ state, locale, actions }: ViewProps) {
  const texts = sheetChangesTexts[locale];
  const { sheets } = state;
  const standing = standingOf(state);
  return (
    <div class="standing">
      <p>{texts.standing[standing]}</p>
      <div class="answers">
        {sheets.written && <Button onPress={() => void actions.fetch()}>{texts.fetch}</Button>}
        {standing !== "written" && (
          <Button onPress={() => void actions.proposeSheets()}>
            {sheets.written ? texts.update : texts.write}
          </Button>
        )}
      </div>
      {sheets.written && !state.isListening && <p class="quiet">{texts.notListening}</p>}
    </div>
  );
}

function OtherPlan({ locale, actions }: ViewProps) {
  const texts = sheetChangesTexts[locale];
  return (
    <Section title={texts.other}>
      <Notice kind="warning">
        <p>{texts.otherLead}</p>
        <div class="answers">
          <Button onPress={() => actions.choosePlan("sheet")}>{texts.useOther}</Button>
          <Button onPress={() => actions.choosePlan("pane")}>{texts.keepOwn}</Button>
        </div>
      </Notice>
    </Section>
  );
}

/** What was changed in the cells, what has to be settled, and what is broken. */
export function SheetChangesView(props: ViewProps) {
  const { state, locale, actions } = props;
  const texts = sheetChangesTexts[locale];
  const { sheets } = state;
  const open = new Set(sheets.conflicts.map(({ path }) => path));
  const taken = sheets.taken.filter(({ path }) => !open.has(path));
  const turnedDown = sheets.turnedDown.filter(({ path }) => !open.has(path));
  const isQuiet = [taken, turnedDown, sheets.conflicts].every((list) => list.length === 0);
  return (
    <>
      <h2>{tabTexts[locale].sheetChanges}</h2>
      <Standing {...props} />
      {sheets.other && <OtherPlan {...props} />}
      {sheets.conflicts.length > 0 && (
        <Section title={texts.conflicts}>
          <p>{texts.conflictsLead}</p>
          <Conflicts conflicts={sheets.conflicts} locale={locale} actions={actions} />
        </Section>
      )}
      {taken.length > 0 && (
        <Section title={texts.taken}>
          <ChangeList changes={taken} locale={locale} actions={actions} />
        </Section>
      )}
      {turnedDown.length > 0 && (
        <Section title={texts.turnedDown}>
          <p>{texts.turnedDownLead}</p>
          <ChangeList changes={turnedDown} locale={locale} actions={actions} />
        </Section>
      )}
      {sheets.findings.length > 0 && (
        <Section title={texts.findings}>
          <Findings findings={sheets.findings} locale={locale} actions={actions} />
        </Section>
      )}
      {isQuiet && sheets.written && <p class="quiet">{texts.nothing}</p>}
    </>
  );
}
