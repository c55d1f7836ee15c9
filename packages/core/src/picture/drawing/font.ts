import { displayWidth, graphemes } from "../../render/index.js";
import type { Length } from "./length.js";
import { px } from "./length.js";

/** A size of the one typeface of all pictures. */
export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/** Every system has Arial or a typeface of the same widths. */
export const typeface = "Arial, 'Liberation Sans', Helvetica, sans-serif";

export const fonts = {
  title: { size: 15, bold: true },
  text: { size: 12 },
  sum: { size: 12, bold: true },
} as const satisfies Record<string, Font>;

/** Widths of Arial in thousandths of the size. */
const widths: Readonly<Record<string, string>> = {
  222: "'ijl‘’",
  278: " \u00a0!,./:;I[\\]ftíìîï·",
  333: "()-`r{|}“”„²³",
  389: '*"°',
  500: "Jcksvxyz^ç",
  556: "#$0123456789?L_abdeghnopquåéöäüàáâèêëóòôõúùûñ–«»€§±÷",
  584: "+<=>~×−",
  611: "FTZøß",
  667: "&ABEKPSVXYÅÄÉÀÈÁ",
  722: "CDHNRUwÜ",
  778: "GOQØÖ",
  833: "Mm½",
  889: "%æ",
  944: "W",
  1015: "@Æ—…→",
};

const widthOf = new Map(
  Object.entries(widths).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, BigInt(width)] as const),
  ),
);

/** A character that is not listed is taken to be rather wide, one that takes two columns an em. */
const unknownWidth = (grapheme: string): bigint => BigInt(displayWidth(grapheme)) * 720n;

/** Bold letters are a tenth wider; a little more, because another typeface may stand in for Arial. */
const widthPercent = ({ bold = false }: Font): bigint => (bold ? 113n : 103n);

/** Most text is of listed characters, and need not be divided into what a reader takes for them. */
function thousandthsOf(text: string): bigint {
  let sum = 0n;
  for (const character of text) {
    const width = widthOf.get(character);
    if (width === undefined)
      return graphemes(text).reduce(
        (total, each) => total + (widthOf.get(each) ?? unknownWidth(each)),
        0n,
      );
    sum += width;
  }
  return sum;
}

/** The length of a line of text: a little more than it takes in Arial. */
export const textWidth = (text: string, font: Font): Length =>
  (thousandthsOf(text) * px(font.size) * widthPercent(font)) / 100_000n;

/** Cuts text to a length, the cut shown by an ellipsis. */
export function shortened(text: string, font: Font, room: Length): string {
  if (textWidth(text, font) <= room) return text;
  const characters = graphemes(text);
  let [fits, fitsNot] = [0, characters.length];
  while (fits + 1 < fitsNot) {
    const middle = (fits + fitsNot) >> 1;
    const cut = `${characters.slice(0, middle).join("").trimEnd()}…`;
    if (textWidth(cut, font) <= room) fits = middle;
    else fitsNot = middle;
  }
  return `${characters.slice(0, fits).join("").trimEnd()}…`;
}

/** Sets text in lines of a length, at most so many; what is left over is cut. */
export function lines(text: string, font: Font, room: Length, most: number): string[] {
  const set: string[] = [];
  for (const word of text.split(" ")) {
    const longer = set.length === 0 ? word : `${set.at(-1) ?? ""} ${word}`;
    const isFull = set.length === most;
    if (set.length > 0 && (isFull || textWidth(longer, font) <= room)) set[set.length - 1] = longer;
    else set.push(word);
  }
  return set.map((line) => shortened(line, font, room));
}
