import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a view under a heading of its own. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
}

/** What most users do not need; it can be unfolded. */
export const Disclosure = ({ summary, children, open }: DisclosureProps) => (
  <details open={open}>
    <summary>{summary}</summary>
    <div class="disclosed">{children}</div>
  </details>
);
