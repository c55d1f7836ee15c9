import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  /** The unit, or how to write it; stands below the label. */
  readonly hint?: string;
  /** What is wrong, in words; the field is then marked. */
  readonly error?: string | undefined;
  readonly required?: boolean;
}

interface Wiring {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: boolean;
  readonly "aria-required"?: boolean;
}

/** A label, a control, and what is said about it. */
function Field({
  label,
  hint,
  error,
  required,
  children,
}: FieldProps & { readonly children: (wiring: Wiring) => ComponentChildren }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <div class={error ? "field wrong" : "field"}>
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        ...(described ? { "aria-describedby": described } : {}),
        ...(error ? { "aria-invalid": true } : {}),
        ...(required ? { "aria-required": true } : {}),
      })}
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

export interface TextFieldProps extends FieldProps {
  /** What stands in the field; it may be unfinished. */
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Digits stand to the right. */
  readonly numeric?: boolean;
  readonly lines?: number;
  readonly suggestions?: readonly string[];
}

export function TextField({
  value,
  onInput,
  numeric,
  lines,
  suggestions,
  ...field
}: TextFieldProps) {
  const list = useId();
  return (
    <Field {...field}>
      {(wiring) =>
        lines === undefined ? (
          <>
            <input
              {...wiring}
              type="text"
              class={numeric ? "numeric" : undefined}
              inputMode={numeric ? "decimal" : undefined}
              autocomplete="off"
              value={value}
              list={suggestions ? list : undefined}
              onInput={({ currentTarget }) => onInput(currentTarget.value)}
            />
            {suggestions && (
              <datalist id={list}>
                {suggestions.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </>
        ) : (
          <textarea
            {...wiring}
            rows={lines}
            value={value}
            onInput={({ currentTarget }) => onInput(currentTarget.value)}
          />
        )
      }
    </Field>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

export const SelectField = ({ value, choices, onChoose, ...field }: SelectFieldProps) => (
  <Field {...field}>
    {(wiring) => (
      <select
        {...wiring}
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);

export interface CheckFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function CheckField({ label, hint, checked, onChange, disabled }: CheckFieldProps) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
