import type { Locale } from "@aarsvaerk/core";
import {
  AlignmentType,
  DocumentDefaults,
  LineRuleType,
  StyleForParagraph,
  type IParagraphStyleOptions,
  type ISpacingProperties,
  type IStylesOptions,
} from "docx";
import { memoTexts } from "../text/index.js";
import { FigureStyle } from "./figure-style.js";
import { languageTag } from "./language.js";
import { textWidth } from "./page.js";
import { styleIds } from "./style-ids.js";

/** Where the texts of the case details begin. */
const factsTab = 2000;

/** Distances are in twips; lines in 240ths of the font's own height. */
const spacing = (before: number, after: number, line = 240): ISpacingProperties => ({
  before,
  after,
  line,
  lineRule: LineRuleType.AUTO,
});

const style = (
  id: string,
  name: string,
  { run, paragraph }: Pick<IParagraphStyleOptions, "run" | "paragraph">,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: styleIds.normal,
  quickFormat: true,
  ...(run ? { run } : {}),
  ...(paragraph ? { paragraph } : {}),
});

/** Bold, and never the last line of a page. Sizes are in half points. */
const heading = (id: string, name: string, size: number, before: number, after: number) => ({
  ...style(id, name, {
    run: { size, bold: true },
    paragraph: { keepNext: true, keepLines: true, spacing: spacing(before, after) },
  }),
  next: styleIds.normal,
});

/** The styles that Word knows, by the names it knows them by. */
const known: readonly IParagraphStyleOptions[] = [
  heading(styleIds.title, "Title", 36, 300, 200),
  heading(styleIds.heading1, "heading 1", 26, 320, 80),
  heading(styleIds.heading2, "heading 2", 22, 240, 60),
  heading(styleIds.caption, "caption", 21, 280, 80),
  style(styleIds.footer, "footer", {
    run: { size: 18 },
    paragraph: { spacing: spacing(0, 0), rightTabStop: textWidth },
  }),
];

function ownStyles(locale: Locale): IParagraphStyleOptions[] {
  const { authority, facts, tableText, tableNote } = memoTexts[locale].styles;
  return [
    style(styleIds.authority, authority, {
      run: { size: 20 },
      paragraph: { spacing: spacing(0, 0), rightTabStop: textWidth },
    }),
    style(styleIds.facts, facts, {
      run: { size: 20 },
      paragraph: {
        spacing: spacing(0, 20),
        leftTabStop: factsTab,
        indent: { left: factsTab, hanging: factsTab },
      },
    }),
    style(styleIds.tableText, tableText, {
      run: { size: 20 },
      paragraph: { spacing: spacing(0, 0) },
    }),
    style(styleIds.tableNote, tableNote, {
      run: { size: 17 },
      paragraph: { keepLines: true, spacing: spacing(30, 0) },
    }),
  ];
}

const figureStyle = (locale: Locale): FigureStyle =>
  new FigureStyle({
    ...style(styleIds.tableFigure, memoTexts[locale].styles.tableFigure, {
      run: { size: 20 },
      paragraph: { alignment: AlignmentType.RIGHT },
    }),
    basedOn: styleIds.tableText,
  });

/** The styles a memo uses, and no others. */
export const stylesOf = (locale: Locale): IStylesOptions => ({
  importedStyles: [
    new DocumentDefaults({
      run: { font: "Calibri", size: 22, language: { value: languageTag[locale] } },
      paragraph: { spacing: spacing(0, 140, 264) },
    }),
    new StyleForParagraph({ id: styleIds.normal, name: "Normal", quickFormat: true }),
    ...[...known, ...ownStyles(locale)].map((options) => new StyleForParagraph(options)),
    figureStyle(locale),
  ],
});
