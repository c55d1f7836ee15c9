import type { ComponentChildren } from "preact";
import type { LineDraft } from "../../../editing/line/line-draft.js";
import type { FieldsProps } from "../../form/form-props.js";

/** What the form of a line is given. */
export interface LineFormProps<Draft extends LineDraft> extends FieldsProps<Draft> {
  /** Whom the line belongs to. */
  readonly owner: string;
  /** How it is split, as the plan has it. */
  readonly preview: ComponentChildren;
}
