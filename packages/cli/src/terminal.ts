import type { TextRole } from "@aarsvaerk/core";
import picocolors from "picocolors";

/** What a stream can show: colour and width are the terminal's, never a pipe's or a file's. */
export interface Screen {
  readonly colors: ReturnType<typeof picocolors.createColors>;
  readonly width?: number;
}

/** A stream is a terminal only if it says so; a pipe says nothing. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * picocolors itself would colour pipes on Windows and in CI, so it is told: not with NO_COLOR, always
 * with FORCE_COLOR, else in a terminal that is not a dumb one.
 */
function wantsColor({ isTTY = false }: Stream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return isTTY && TERM !== "dumb";
}

export function screenOf(stream: Stream): Screen {
  return {
    colors: picocolors.createColors(wantsColor(stream)),
    ...(stream.isTTY && stream.columns ? { width: stream.columns } : {}),
  };
}

export const plainScreen: Screen = { colors: picocolors.createColors(false) };

/** How the parts of a text table look in a terminal. */
export function styleOf({ colors }: Screen): (text: string, role: TextRole) => string {
  return (text, role) => {
    switch (role) {
      case "caption":
      case "total":
        return colors.bold(text);
      case "section":
        return colors.cyan(text);
      case "note":
        return colors.dim(text);
    }
  };
}

/** What could steer a terminal or reverse how a line reads becomes visible; a plan's text is a stranger's. */
export function printable(line: string): string {
  return line.replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, "\uFFFD");
}

/** The same for text whose line breaks and indentation are our own. */
export function printableLines(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\p{Cs}\p{Bidi_Control}]/gu, "\uFFFD");
}

/** Breaks a line between words, further lines set in below it; for a pipe it stays whole. */
export function wrapLine(line: string, width: number | undefined): string[] {
  const indent = /^ */.exec(line)?.[0] ?? "";
  // Deeper than anything an explanation sets in by itself.
  const hanging = `${indent}      `;
  if (width === undefined || width < hanging.length + 20) return [line];
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trimStart().split(" ")) {
    const longer = current.trim() === "" ? current + word : `${current} ${word}`;
    if (longer.length <= width || current.trim() === "") {
      current = longer;
    } else {
      lines.push(current);
      current = hanging + word;
    }
  }
  return [...lines, current];
}
