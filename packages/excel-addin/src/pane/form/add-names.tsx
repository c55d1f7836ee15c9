import "./form.css";
import { useRef, useState } from "preact/hooks";
import { Button } from "../kit/button.js";
import { TextField } from "../kit/field.js";
import { useLeave } from "./use-leave.js";

export interface AddNamesProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly button: string;
  readonly onAdd: (text: string) => void;
}

/**
 * A field for something that is needed here and not in the plan yet. Who goes on without pressing the
 * button means what is typed too.
 */
export function AddNames({ label, hint, error, button, onAdd }: AddNamesProps) {
  const [text, setText] = useState("");
  // The field can be left and gone before it is drawn anew.
  const typed = useRef(text);
  const type = (next: string): void => {
    typed.current = next;
    setText(next);
  };
  const add = (): void => {
    const names = typed.current;
    if (names.trim() === "") return;
    type("");
    onAdd(names);
  };
  const leave = useLeave(add);
  return (
    <form
      class="add-names"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onFocusOut={leave}
    >
      <TextField
        label={label}
        {...(hint ? { hint } : {})}
        error={error}
        value={text}
        onInput={type}
      />
      <Button onPress={add} disabled={text.trim() === ""} label={`${button}: ${label}`}>
        {button}
      </Button>
    </form>
  );
}
