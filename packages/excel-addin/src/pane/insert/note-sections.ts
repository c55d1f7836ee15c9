import { oneLine, type Locale, type Plan } from "@aarsvaerk/core";
import { escapeMarkup } from "@aarsvaerk/core/calculation";
import type { Section } from "../../editing/plan/plan-parts.js";
import type { TableChoice } from "./table-choice.js";

/** The text that goes with a table into a memo: a budget note has that of its proposal. */
export const sectionsFor = ({ proposals = [] }: Plan, choice: TableChoice): readonly Section[] =>
  choice.kind === "note"
    ? (proposals.find(({ id }) => id === choice.proposal)?.sections ?? [])
    : [];

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r]/)
    .map(oneLine)
    .filter((line) => line !== "");

/** Headings and paragraphs as HTML. */
export function sectionsHtml(sections: readonly Section[], locale: Locale): string {
  if (sections.length === 0) return "";
  const elements = sections.flatMap(({ heading, text }) => [
    `<h2>${escapeMarkup(heading)}</h2>`,
    ...paragraphsOf(text).map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`),
  ]);
  return `<div lang="${locale}">\n${elements.join("\n")}\n</div>\n`;
}

/** Headings and paragraphs, one a line, and an empty line after each section. */
export const sectionsText = (sections: readonly Section[]): string =>
  sections
    .flatMap(({ heading, text }) => [oneLine(heading), ...paragraphsOf(text), ""])
    .map((line) => `${line}\r\n`)
    .join("");
