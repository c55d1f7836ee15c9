import type { ComponentChildren } from "preact";

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** One of a view is the main action; `subtle` ones stand in rows. */
  readonly look?: "primary" | "secondary" | "subtle";
  readonly disabled?: boolean;
  /** What is read aloud where the text alone does not say it: "Fjern Koordinatorer". */
  readonly label?: string;
  readonly expanded?: boolean;
  /** The button shows a drawing only; `label` says what it does, aloud and when it is pointed at. */
  readonly isIcon?: boolean;
}

export const Button = ({
  children,
  onPress,
  look = "secondary",
  disabled,
  label,
  expanded,
  isIcon = false,
}: ButtonProps) => (
  <button
    type="button"
    class={isIcon ? `button ${look} icon-only` : `button ${look}`}
    onClick={onPress}
    disabled={disabled}
    aria-label={label}
    title={isIcon ? label : undefined}
    aria-expanded={expanded}
  >
    {children}
  </button>
);
