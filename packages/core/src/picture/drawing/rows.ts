import { fonts, textWidth, type Font } from "./font.js";
import type { Box } from "./box.js";
import { label, setText, type SetText } from "./label.js";
import { longest, px, shortest, type Length } from "./length.js";
import type { Markup } from "./svg.js";

/** What stands around a level bar. */
export interface RowText {
  readonly label: string;
  /** A second text under the label. */
  readonly note?: string;
  /** What is set in bold. */
  readonly bold: "nothing" | "label" | "row";
  /** The figures to the left and to the right of the bar. */
  readonly before?: string;
  readonly after: string;
}

/** Rows of level bars, all of them in one field. */
export interface Rows {
  readonly left: Length;
  readonly right: Length;
  readonly top: Length;
  readonly bottom: Length;
  readonly drawingRight: Length;
  /** The middle of each bar. */
  readonly middles: readonly Length[];
  /** Where labels stand, for lines to keep clear of. */
  readonly written: readonly Box[];
  readonly marks: readonly Markup[];
}

const gap = px(14);
const lowest = px(30);
const narrowestField = px(90);
const mostLines = 3;
/** In less room the labels stand above their bars instead of beside them. */
const roomForBoth = px(420);
const barRoom = px(34);

const labelFont = ({ bold }: RowText): Font => (bold === "nothing" ? fonts.text : fonts.sum);
const figureFont = ({ bold }: RowText): Font => (bold === "row" ? fonts.sum : fonts.text);

/** The field that the bars stand in, and the room for labels beside or above it. */
function fieldFor(texts: readonly RowText[], width: Length) {
  const widthOf = (text = "", font: Font = fonts.text) => textWidth(text, font);
  const isNarrow = width < roomForBoth;
  const widestLabel = longest(
    ...texts.map((row) => longest(widthOf(row.label, labelFont(row)), widthOf(row.note))),
  );
  const labelRoom = isNarrow ? width : shortest(widestLabel, (width * 38n) / 100n);
  const before = longest(...texts.map((row) => widthOf(row.before, figureFont(row))));
  const after = longest(...texts.map((row) => widthOf(row.after, figureFont(row))));
  const start = isNarrow ? 0n : labelRoom + gap;
  // The label of a tick at the edge of the field needs half its width beside it.
  const left = longest(start + (before > 0n ? before + px(8) : 0n), after / 2n + px(2));
  const right = longest(width - after - px(8), left + narrowestField);
  return { isNarrow, labelRoom, left, right, drawingRight: right + px(8) + after };
}

/** Sets labels flush left and figures flush right, as in a table. */
export function layRows(texts: readonly RowText[], top: Length, width: Length): Rows {
  const field = fieldFor(texts, width);
  const { isNarrow, left, drawingRight } = field;
  let bottom = top;
  const rows = texts.map((row) => {
    const height = labelAt(row, 0n, field).next;
    const rowTop = bottom;
    bottom += isNarrow ? height + barRoom : longest(lowest, height + px(10));
    const middle = isNarrow ? rowTop + height + px(17) : (rowTop + bottom) / 2n;
    const labelled = labelAt(row, isNarrow ? rowTop + px(4) : middle - height / 2n, field);
    const figure = { y: middle + px(4), anchor: "end", font: figureFont(row) } as const;
    const { before, after } = row;
    return {
      middle,
      written: labelled.boxes,
      marks: [
        ...labelled.marks,
        ...(before === undefined ? [] : [label(before, { ...figure, x: left - px(8) })]),
        label(after, { ...figure, x: drawingRight }),
      ],
    };
  });
  return {
    ...field,
    top,
    bottom,
    middles: rows.map(({ middle }) => middle),
    written: rows.flatMap(({ written }) => written),
    marks: rows.flatMap(({ marks }) => marks),
  };
}

/** The label, and the note under it. */
function labelAt(row: RowText, top: Length, { labelRoom }: { labelRoom: Length }): SetText {
  const baseline = px(12);
  const room = { width: labelRoom, lines: mostLines };
  const name = setText(row.label, { x: 0n, y: top + baseline, font: labelFont(row) }, room);
  const note =
    row.note === undefined ? undefined : setText(row.note, { x: 0n, y: name.next }, room);
  return {
    marks: [...name.marks, ...(note?.marks ?? [])],
    boxes: [...name.boxes, ...(note?.boxes ?? [])],
    next: (note ?? name).next - baseline,
  };
}
