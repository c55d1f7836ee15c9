import { optionalText } from "../entry/texts.js";

/** Where an input comes from, as it stands in the form. */
export interface ProvenanceDraft {
  readonly source: string;
  readonly page: string;
  readonly assumption: string;
}

export const provenanceDraft = (
  stated: {
    readonly source?: string | undefined;
    readonly page?: string | undefined;
    readonly assumption?: string | undefined;
  } = {},
): ProvenanceDraft => ({
  source: stated.source ?? "",
  page: stated.page ?? "",
  assumption: stated.assumption ?? "",
});

export const readProvenance = ({ source, page, assumption }: ProvenanceDraft) => ({
  source: optionalText(source),
  page: optionalText(page),
  assumption: optionalText(assumption),
});
