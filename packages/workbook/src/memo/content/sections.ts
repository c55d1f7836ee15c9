import type { Locale, Table } from "@aarsvaerk/core";
import { proposalName, type Proposal } from "./facts.js";
import type { Block } from "./memo.js";

type Section = NonNullable<Proposal["sections"]>[number];
type Level = 1 | 2;

/** What the section on the money is called, in the language the proposal was written in. */
const economy: Readonly<Record<Locale, RegExp>> = {
  da: /økonomi|finansiering/iu,
  nb: /økonomi|finansiering/iu,
  en: /financ|econom|fiscal/iu,
};

export const tableBlocks = (tables: readonly Table[]): Block[] =>
  tables.map((table) => ({ kind: "table", table }));

export const heading = (text: string, level: Level, own: boolean): Block => ({
  kind: "heading",
  level,
  text,
  own,
});

const sectionBlocks = ({ heading: title, text }: Section, level: Level): Block[] => [
  heading(title, level, true),
  { kind: "text", text },
];

/**
 * The sections of a proposal in their order, with the tables after the section on the money; where it
 * has none, the tables follow the last section under a heading of their own.
 */
export function sectionsWithTables(
  { sections = [] }: Proposal,
  tables: readonly Table[],
  { language, level, title }: { language: Locale; level: Level; title: string },
): Block[] {
  const at = sections.findIndex((section) => economy[language].test(section.heading));
  const placed = tableBlocks(tables);
  const blocks = sections.flatMap((section, position) => [
    ...sectionBlocks(section, level),
    ...(position === at ? placed : []),
  ]);
  return at >= 0 || placed.length === 0
    ? blocks
    : [...blocks, heading(title, level, false), ...placed];
}

export const proposalHeading = (proposal: Proposal): Block =>
  heading(proposalName(proposal), 1, true);
