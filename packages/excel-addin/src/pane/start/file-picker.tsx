import { useId, useRef } from "preact/hooks";

export interface FilePickerProps {
  readonly label: string;
  readonly hint: string;
  readonly onText: (name: string, text: string) => void;
}

/** Opens a file of a plan. The same file can be picked again, once it has been mended. */
export function FilePicker({ label, hint, onText }: FilePickerProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const read = async ({ currentTarget }: Event) => {
    const picker = currentTarget as HTMLInputElement;
    const [file] = picker.files ?? [];
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    picker.value = "";
    // A byte order mark is told by the reader of plans, not dropped.
    onText(file.name, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  };
  return (
    <>
      <button type="button" class="beginning" onClick={() => input.current?.click()}>
        <strong>{label}</strong>
        <span>{hint}</span>
      </button>
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        accept=".json,.jsonc,application/json"
        aria-label={label}
        onChange={(event) => void read(event)}
      />
    </>
  );
}
