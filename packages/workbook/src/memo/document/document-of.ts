import { oneLine } from "@aarsvaerk/core";
import {
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type IRunOptions,
  type Table,
} from "docx";
import type { Block, Fact, Memo } from "../content/memo.js";
import { tableToDocx } from "../table/table-to-docx.js";
import { memoTexts } from "../text/index.js";
import { languageTag } from "./language.js";
import { margin, page } from "./page.js";
import { paragraphsOf } from "./plain-text.js";
import { styleIds } from "./style-ids.js";
import { stylesOf } from "./styles.js";
import { textRun } from "./text-run.js";

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/** What the plan's authors wrote is marked with their language where the memo is in another. */
const authored = ({ locale, language }: Memo): IRunOptions =>
  locale === language ? {} : { language: { value: languageTag[language] } };

const factParagraph = ({ label, text }: Fact): Paragraph =>
  new Paragraph({
    style: styleIds.facts,
    children: [textRun(label, { bold: true }), tab(), textRun(text)],
  });

/** Who writes, and when. */
function letterhead(memo: Memo): Paragraph[] {
  const { authority, date } = memo;
  if (authority === undefined && date === undefined) return [];
  const right = date === undefined ? [] : [tab(), textRun(date)];
  const left =
    authority === undefined ? [] : [textRun(authority, { bold: true, ...authored(memo) })];
  return [new Paragraph({ style: styleIds.authority, children: [...left, ...right] })];
}

/** How many tables stand before each block: Word counts them from 1. */
function tableNumbers(blocks: readonly Block[]): number[] {
  let count = 0;
  return blocks.map(({ kind }) => (kind === "table" ? (count += 1) : count));
}

function blockContent(block: Block, memo: Memo, number: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading": {
      const run = textRun(block.text, block.own ? authored(memo) : {});
      return [new Paragraph({ heading: headingLevels[block.level], children: [run] })];
    }
    case "facts":
      return block.facts.map(factParagraph);
    case "text":
      return paragraphsOf(block.text).map(
        (text) => new Paragraph({ children: [textRun(text, authored(memo))] }),
      );
    case "table":
      return tableToDocx(block.table, number);
  }
}

/** The document's number, and where in it one is. */
function footerOf({ locale, documentNumber }: Memo): Footer {
  const { documentNumber: label, page: pageWord, ofPages } = memoTexts[locale];
  const left = documentNumber === undefined ? [] : [textRun(`${label} ${documentNumber}`)];
  const position = new TextRun({
    children: [`${pageWord} `, PageNumber.CURRENT, ` ${ofPages} `, PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [new Paragraph({ style: styleIds.footer, children: [...left, tab(), position] })],
  });
}

/** A memo as a document: A4, with headings, captions and header rows that are marked as such. */
export function documentOf(memo: Memo): Document {
  const { locale, title, facts, blocks } = memo;
  const numbers = tableNumbers(blocks);
  return new Document({
    title: oneLine(title),
    styles: stylesOf(locale),
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: { size: page, margin } },
        footers: { default: footerOf(memo) },
        children: [
          ...letterhead(memo),
          new Paragraph({
            style: styleIds.title,
            children: [textRun(title, authored(memo))],
          }),
          ...facts.map(factParagraph),
          ...blocks.flatMap((block, at) => blockContent(block, memo, numbers[at] ?? 0)),
        ],
      },
    ],
  });
}
