import type { Locale, Plan } from "@aarsvaerk/core";
import type { Errors } from "./errors.js";

/** What a part of a form is given: its part of the draft, and a way to change it. */
export interface FieldsProps<Draft> {
  readonly draft: Draft;
  /** @param plan - the plan with what was added to it on the way */
  readonly change: (next: Draft, plan?: Plan) => void;
  readonly errors: Errors;
  readonly plan: Plan;
  readonly locale: Locale;
}

/** Changes one key of a draft. */
export const setter =
  <Draft extends object>({ draft, change }: Pick<FieldsProps<Draft>, "draft" | "change">) =>
  <Key extends keyof Draft>(key: Key) =>
  (value: Draft[Key], plan?: Plan): void =>
    change({ ...draft, [key]: value }, plan);

/** The same props for a part of the draft. */
export const partOf = <Draft extends object, Key extends keyof Draft & string>(
  props: FieldsProps<Draft>,
  key: Key,
): FieldsProps<Draft[Key]> => ({
  ...props,
  draft: props.draft[key],
  change: setter(props)(key),
});
