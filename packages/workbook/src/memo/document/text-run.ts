import { oneLine } from "@aarsvaerk/core";
import { TextRun, type IRunOptions } from "docx";

/**
 * Text as it stands. The library looks for placeholders in braces in its finished XML, so no brace is
 * left beside what follows it.
 */
export const textRun = (text: string, style: IRunOptions = {}): TextRun =>
  new TextRun({ ...style, children: oneLine(text).split(/(?<=\{)/u) });
