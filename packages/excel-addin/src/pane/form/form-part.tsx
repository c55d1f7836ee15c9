import type { ComponentChildren } from "preact";
import "./form.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface FormPartProps {
  readonly title: string;
  /** What stands in it, shortly, while it is folded. */
  readonly detail?: string | undefined;
  /** A part with something wrong in it unfolds, and does not fold again under somebody's hands. */
  readonly isWrong?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a form that most lines do not need; its fields are made when it is unfolded. */
export function FormPart({ title, detail, isWrong = false, children }: FormPartProps) {
  const element = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (isWrong && element.current) element.current.open = true;
  }, [isWrong]);
  return (
    <details
      class="form-part"
      ref={element}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {title}
        {detail ? <span class="detail">{detail}</span> : null}
      </summary>
      {(isOpen || isWrong) && <div class="disclosed">{children}</div>}
    </details>
  );
}
