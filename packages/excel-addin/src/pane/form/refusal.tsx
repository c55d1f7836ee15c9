import type { Locale } from "@aarsvaerk/core";
import type { Edited } from "../../editing/plan/edited.js";
import { baseline } from "../../editing/plan/plan-parts.js";
import { usersOf } from "../../editing/plan/users.js";
import { Notice } from "../kit/notice.js";
import { formTexts } from "./texts.js";

export type Refused = Extract<Edited, { readonly ok: false }>;

export interface RefusalProps {
  readonly refused: Refused;
  readonly locale: Locale;
}

/** Why something could not be removed: what uses it. */
export function Refusal({ refused, locale }: RefusalProps) {
  const texts = formTexts[locale];
  const names = usersOf(refused).map(({ owner, line, part }) =>
    part
      ? texts.otherParts[part]
      : [owner === baseline ? texts.baseline : owner, line].filter(Boolean).join(": "),
  );
  const known = names.filter((name) => name !== "");
  const users = known.length > 0 ? known : [texts.otherUses];
  return (
    <Notice kind="warning">
      <p role="alert">
        {texts.cannotRemove} {texts.usedBy(users)}
      </p>
    </Notice>
  );
}
