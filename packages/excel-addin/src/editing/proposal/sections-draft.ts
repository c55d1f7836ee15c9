import { read, readEntry, readList, type Reading } from "../entry/reading.js";
import { readText } from "../entry/texts.js";
import type { Section } from "../plan/plan-parts.js";

/** Sections with neither heading nor text are not there yet. */
export function readSections(sections: readonly Section[]): Reading<Section[] | undefined> {
  const isBegun = ({ heading, text }: Section) => `${heading}${text}`.trim() !== "";
  const readings = sections.map((section): Reading<Section | undefined> =>
    isBegun(section)
      ? readEntry({ heading: readText(section.heading), text: readText(section.text) })
      : read(undefined),
  );
  const all = readList(readings);
  if (!all.ok) return all;
  const begun = (all.value ?? []).filter((section) => section !== undefined);
  return read(begun.length > 0 ? begun : undefined);
}
