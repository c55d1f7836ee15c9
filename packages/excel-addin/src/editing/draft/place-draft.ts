import type { Locale } from "@aarsvaerk/core";
import { numberText, readNumber, readPercent } from "../entry/numbers.js";
import { read, readEntry, readTable, unread, type Reading } from "../entry/reading.js";
import { optional, requiredChoice } from "../entry/texts.js";
import type { Split } from "../plan/plan-parts.js";
import { provenanceDraft, readProvenance, type ProvenanceDraft } from "./provenance-draft.js";

/** Where the cost falls: nowhere in particular, in one unit, or split by a rule. */
export type PlaceForm = "" | "unit" | Split["by"];

/** What a form has about units. What another form has stays, so that nothing is lost by trying one. */
export interface PlaceDraft {
  readonly by: PlaceForm;
  readonly unit: string;
  /** The units of a split, in their order. */
  readonly units: readonly string[];
  readonly parts: Readonly<Record<string, string>>;
  readonly step: string;
  readonly provenance: ProvenanceDraft;
}

interface Placed {
  readonly unit?: string | undefined;
  readonly split?: Split | undefined;
}

export function placeDraft({ unit, split }: Placed, locale: Locale): PlaceDraft {
  const parts = split && split.by !== "equal" ? split.parts : {};
  return {
    by: split?.by ?? (unit === undefined ? "" : "unit"),
    unit: unit ?? "",
    units: split?.by === "equal" ? split.across : Object.keys(parts),
    parts: Object.fromEntries(
      Object.entries(parts).map(([id, text]) => [id, numberText(text, locale)]),
    ),
    step: split && split.by !== "explicit" ? numberText(split.step, locale) : "",
    provenance: provenanceDraft(split),
  };
}

type ReadPart = (text: string) => Reading<string>;

function readSplit(
  draft: PlaceDraft,
  locale: Locale,
  readPart: ReadPart,
): Reading<Split | undefined> {
  const { by, units } = draft;
  if (by === "" || by === "unit") return read(undefined);
  if (units.length === 0) return unread({ code: "emptyList", path: ["across"] });
  const texts = Object.fromEntries(units.map((unit) => [unit, draft.parts[unit] ?? ""]));
  const number: ReadPart = (text) => readNumber(text, locale);
  const step = optional(draft.step, number);
  const provenance = readProvenance(draft.provenance);
  switch (by) {
    case "explicit":
      return readEntry({ by: read(by), parts: readTable(texts, readPart), ...provenance });
    case "shares":
      return readEntry({
        by: read(by),
        parts: readTable(texts, (text) => readPercent(text, locale)),
        step,
        ...provenance,
      });
    case "weights":
      return readEntry({ by: read(by), parts: readTable(texts, number), step, ...provenance });
    case "equal":
      return readEntry({ by: read(by), across: read([...units]), step, ...provenance });
  }
}

/**
 * @param readPart - how a stated part is read: as FTE, or in the unit of an amount
 */
export const readPlace = (draft: PlaceDraft, locale: Locale, readPart: ReadPart) => ({
  unit: draft.by === "unit" ? requiredChoice(draft.unit) : read(undefined),
  split: readSplit(draft, locale, readPart),
});
