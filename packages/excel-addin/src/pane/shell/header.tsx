import { useEffect, useRef, useState } from "preact/hooks";
import { standingOf } from "../../state/standing.js";
import { Button } from "../kit/button.js";
import { Icon } from "../kit/icon.js";
import { useHandOver } from "../kit/hand-over.js";
import { Beginnings, type BeginningsProps } from "../start/beginnings.js";
import type { ViewProps } from "../view-props.js";
import { shellTexts } from "./texts.js";
import { ViewChoice } from "./view-choice.js";

/** The ways to another plan than the one that is worked on. */
function OtherPlans({ locale, actions }: BeginningsProps) {
  const whole = useRef<HTMLDivElement>(null);
  useHandOver(whole);
  return (
    <div class="other-plans" ref={whole}>
      <Beginnings locale={locale} actions={actions} />
      <p class="quiet">{shellTexts[locale].otherPlansHint}</p>
    </div>
  );
}

/** Which plan is worked on, whether the sheets say the same, and what is shown of it. */
export function Header(props: ViewProps) {
  const { plan, state, locale, actions } = props;
  const texts = shellTexts[locale];
  const [showsOthers, setShowsOthers] = useState(false);
  const standing = standingOf(state);
  useEffect(() => setShowsOthers(false), [plan]);
  return (
    <header class="header">
      <h1 tabIndex={-1}>{plan.title}</h1>
      <div class="header-actions">
        <span class={`standing-now ${standing}`}>{texts.standing[standing]}</span>
        {state.past.length > 0 && (
          <Button look="subtle" isIcon label={texts.undoEdit} onPress={actions.undoEdit}>
            <Icon name="undo" />
          </Button>
        )}
        <Button
          look="subtle"
          isIcon
          label={texts.otherPlans}
          expanded={showsOthers}
          onPress={() => setShowsOthers(!showsOthers)}
        >
          <Icon name="more" />
        </Button>
        {standing !== "written" && (
          // Not disabled while something runs: it would lose the focus; what is asked for waits its turn.
          <Button look="primary" onPress={() => void actions.proposeSheets()}>
            {standing === "noSheets" ? texts.writeSheets : texts.update}
          </Button>
        )}
      </div>
      {showsOthers && <OtherPlans locale={locale} actions={actions} />}
      <ViewChoice {...props} />
    </header>
  );
}
