import type { PaneActions } from "../../../state/pane-actions.js";
import type { Message, PaneState } from "../../../state/pane-state.js";
import { Button } from "../../kit/button.js";
import { Icon } from "../../kit/icon.js";
import { Notice, type NoticeProps } from "../../kit/notice.js";
import { shellTexts } from "../texts.js";
import { MessageText } from "./message-text.js";

const kinds: Readonly<Record<Message["kind"], NoticeProps["kind"]>> = {
  done: "success",
  failure: "danger",
  badFile: "danger",
  problems: "danger",
  unexpected: "danger",
  unsettled: "warning",
  askedAgain: "warning",
  broken: "warning",
  copyRefused: "warning",
};

export interface MessageBarProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What can be done about it at once. */
function Remedy({ state, actions }: MessageBarProps) {
  const texts = shellTexts[state.locale];
  const { message, undoable } = state;
  const place = message?.kind === "done" ? message.place : undefined;
  if (message?.kind === "done" && message.what === "written" && undoable)
    return (
      <div class="remedies">
        {place !== undefined && (
          <Button onPress={() => void actions.selectCell(place)}>{texts.showWritten}</Button>
        )}
        <Button onPress={() => void actions.undoWriting()}>{texts.undoWriting}</Button>
      </div>
    );
  if (message?.kind === "failure" && state.found === undefined)
    return <Button onPress={() => void actions.start()}>{texts.tryAgain}</Button>;
  const isAboutCells =
    message?.kind === "unsettled" ||
    message?.kind === "broken" ||
    (message?.kind === "done" && (message.what === "fetched" || message.what === "opened"));
  const hasSome = message?.kind !== "done" || (message.count ?? 0) > 0;
  return isAboutCells && hasSome && state.tab !== "sheetChanges" ? (
    <Button onPress={() => actions.show("sheetChanges")}>{texts.showChanges}</Button>
  ) : null;
}

const Told = ({ state, actions }: MessageBarProps) =>
  state.message ? (
    <Notice kind={kinds[state.message.kind]}>
      <div class="told">
        <div class="said">
          <MessageText message={state.message} locale={state.locale} />
        </div>
        <Button
          look="subtle"
          isIcon
          label={shellTexts[state.locale].closeMessage}
          onPress={actions.dismiss}
        >
          <Icon name="close" />
        </Button>
      </div>
      <Remedy state={state} actions={actions} />
    </Notice>
  ) : null;

/** What the pane tells. What went well waits until the reader is done, the rest does not. */
export function MessageBar(props: MessageBarProps) {
  const { message } = props.state;
  const isGood = message?.kind === "done";
  return (
    <div class="messages">
      <div role="status">{isGood && <Told {...props} />}</div>
      <div role="alert">{message && !isGood && <Told {...props} />}</div>
    </div>
  );
}
