import { useLayoutEffect, useRef } from "preact/hooks";
import type { Edited } from "../../../editing/plan/edited.js";
import { groupOf, linesOfGroup } from "../../../editing/plan/groups.js";
import { lineOf, moveLine, removeLine } from "../../../editing/plan/plan-lines.js";
import type { LineList, ListedLine } from "../../../editing/plan/plan-parts.js";
import { Button } from "../../kit/button.js";
import type { ViewProps } from "../../view-props.js";
import { useRemembered } from "../../form/remembered.js";
import { soughtLine } from "../go-to-line.js";
import { LineEditor } from "../line/line-editor.js";
import { lineSummary } from "../line/line-summary.js";
import { lineFormKey } from "../line/use-line-form.js";
import { lineTexts, proposalTexts } from "../texts/index.js";

interface OwnedProps extends ViewProps {
  readonly owner: string;
  readonly onEdited: (edited: Edited) => void;
}

interface LineActionsProps extends OwnedProps {
  readonly id: string;
  readonly name: string;
}

/** What can be done with a line as a whole. */
function LineActions({ plan, locale, owner, id, name, onEdited }: LineActionsProps) {
  const texts = proposalTexts[locale];
  const order = linesOfGroup(groupOf(plan, owner));
  const at = order.findIndex(({ line }) => line.id === id);
  const list = order[at]?.list;
  return (
    <>
      {order[at - 1]?.list === list && (
        <Button
          look="subtle"
          label={`${texts.moveUp}: ${name}`}
          onPress={() => onEdited(moveLine(plan, owner, id, -1))}
        >
          {texts.moveUp}
        </Button>
      )}
      {order[at + 1]?.list === list && (
        <Button
          look="subtle"
          label={`${texts.moveDown}: ${name}`}
          onPress={() => onEdited(moveLine(plan, owner, id, 1))}
        >
          {texts.moveDown}
        </Button>
      )}
      <Button
        look="subtle"
        label={`${texts.remove}: ${name}`}
        onPress={() => onEdited(removeLine(plan, owner, id))}
      >
        {texts.remove}
      </Button>
    </>
  );
}

export interface LineItemProps extends OwnedProps {
  readonly listed: ListedLine;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A line in a few words, which unfolds to its form. */
export function LineItem(props: LineItemProps) {
  const { listed, isOpen, onToggle, plan, view, locale, actions, owner } = props;
  const { list, line } = listed;
  const { name, detail } = lineSummary(listed, plan, locale);
  const subject = { owner, list, id: line.id };
  const [kept] = useRemembered<{ readonly isPending: boolean }>(actions, lineFormKey(subject));
  const head = useRef<HTMLButtonElement>(null);
  const [sought, found] = useRemembered<string>(actions, soughtLine);
  useLayoutEffect(() => {
    if (sought !== line.id) return;
    found(undefined);
    head.current?.scrollIntoView({ block: "start" });
    head.current?.focus();
  }, []);
  const fold = (): void => {
    head.current?.focus();
    onToggle();
  };
  return (
    <li class={isOpen ? "line open" : "line"}>
      <button ref={head} type="button" class="line-head" aria-expanded={isOpen} onClick={onToggle}>
        <span class="line-name">{name}</span>
        <span class="line-detail">{detail}</span>
        {kept?.isPending && !isOpen && <span class="error">{lineTexts[locale].notTaken}</span>}
      </button>
      {isOpen && (
        <LineEditor {...{ subject, plan, view, locale, actions }} onDone={fold}>
          {() => <LineActions {...props} id={line.id} name={name} />}
        </LineEditor>
      )}
    </li>
  );
}

export interface NewLineProps extends OwnedProps {
  readonly list: LineList;
  readonly onDone: () => void;
}

/** The line that is being made: it stands apart until its maker is done with it. */
export function NewLine(props: NewLineProps) {
  const { plan, view, locale, actions, owner, list, onDone, onEdited } = props;
  const name = lineTexts[locale].unnamed[list];
  const remove = proposalTexts[locale].remove;
  const element = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    element.current?.querySelector("input")?.focus();
  }, []);
  return (
    <li class="line open new" ref={element}>
      <h3>{name}</h3>
      <LineEditor subject={{ owner, list }} {...{ plan, view, locale, actions, onDone }}>
        {(id) =>
          id !== undefined && lineOf(plan, owner, id) ? (
            <LineActions
              {...props}
              id={id}
              name={name}
              onEdited={(edited) => {
                onEdited(edited);
                if (edited.ok && !lineOf(edited.plan, owner, id)) onDone();
              }}
            />
          ) : (
            <Button look="subtle" label={`${remove}: ${name}`} onPress={onDone}>
              {remove}
            </Button>
          )
        }
      </LineEditor>
    </li>
  );
}
