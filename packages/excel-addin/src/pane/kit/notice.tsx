import type { ComponentChildren } from "preact";

export interface NoticeProps {
  readonly kind: "info" | "success" | "warning" | "danger";
  readonly children: ComponentChildren;
}

/** Something the user should know; it says nothing aloud, the pane's live region does. */
export const Notice = ({ kind, children }: NoticeProps) => (
  <div class={`notice ${kind}`}>{children}</div>
);
