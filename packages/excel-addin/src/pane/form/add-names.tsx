import "./form.css";
import { useState } from "preact/hooks";
import { Button } from "../kit/button.js";
import { TextField } from "../kit/field.js";

export interface AddNamesProps {
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly onAdd: (text: string) => void;
}

/** A field for something that is needed here and not in the plan yet. */
export function AddNames({ label, hint, button, onAdd }: AddNamesProps) {
  const [text, setText] = useState("");
  const add = (): void => {
    if (text.trim() === "") return;
    onAdd(text);
    setText("");
  };
  return (
    <form
      class="add-names"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label={label} {...(hint ? { hint } : {})} value={text} onInput={setText} />
      <Button onPress={add} disabled={text.trim() === ""} label={`${button}: ${label}`}>
        {button}
      </Button>
    </form>
  );
}
