import type { Locale } from "@aarsvaerk/core";
import type { Errors } from "../form/errors.js";
import { TextField } from "../kit/field.js";
import { proposalTexts } from "./texts/index.js";

interface CaseDraft {
  readonly caseNumber: string;
  readonly documentNumber: string;
}

export interface CaseFieldsProps {
  readonly draft: CaseDraft;
  readonly set: (key: keyof CaseDraft) => (value: string) => void;
  readonly errors: Errors;
  readonly locale: Locale;
}

/** Where the authority has filed a plan or a proposal. */
export function CaseFields({ draft, set, errors, locale }: CaseFieldsProps) {
  const texts = proposalTexts[locale];
  return (["caseNumber", "documentNumber"] as const).map((key) => (
    <TextField
      key={key}
      label={texts[key]}
      value={draft[key]}
      onInput={set(key)}
      error={errors.at(key)}
    />
  ));
}
