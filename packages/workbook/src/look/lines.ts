/** A width is counted in noughts of 10 points; letters of running text are a little narrower. */
const lettersPerWidth = 1.2;
const usualSize = 10;
/** How much wider bold letters are. */
const boldness = 1.05;

/** A line of a size in points takes so many. */
export const lineHeight = (size: number): number => size * 1.25;

/** How many letters of a size go on a line. */
export const lettersIn = (width: number, size: number, bold: boolean): number =>
  Math.max(1, (width * lettersPerWidth * usualSize) / size / (bold ? boldness : 1));

/** How many lines one paragraph takes when it is broken at its blanks. */
function linesInParagraph(paragraph: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) {
      used = needed;
      continue;
    }
    // A word longer than a line is broken anywhere.
    const own = Math.max(1, Math.ceil(word.length / letters));
    lines += used === 0 ? own - 1 : own;
    used = word.length - (own - 1) * letters;
  }
  return lines;
}

/** How many lines a text takes. Programs break alike to within a word, not to the letter. */
export const linesIn = (text: string, letters: number): number =>
  text.split("\n").reduce((lines, paragraph) => lines + linesInParagraph(paragraph, letters), 0);
