import fc from "fast-check";

const spaces = [" ", "  ", "\u00A0", "\t", " \n "];
const around = ["", "", " ", "\t", "\u00A0 "];

/** A letter in the other case, where there is one that leads back to it. */
function otherCase(letter: string): string {
  const upper = letter.toUpperCase();
  const lower = letter.toLowerCase();
  const other = letter === lower ? upper : lower;
  return upper.toLowerCase() === lower && lower.toUpperCase() === upper ? other : letter;
}

/** Ways to spell one name that are still that name: case, white space, and how letters are composed. */
export const spelling = (name: string): fc.Arbitrary<string> =>
  fc
    .record({
      swapped: fc.array(fc.boolean(), { minLength: name.length, maxLength: name.length }),
      between: fc.constantFrom(...spaces),
      before: fc.constantFrom(...around),
      after: fc.constantFrom(...around),
      decomposed: fc.boolean(),
    })
    .map(({ swapped, between, before, after, decomposed }) => {
      const letters = [...name].map((letter, at) => (swapped[at] ? otherCase(letter) : letter));
      const text = before + letters.join("").replaceAll(" ", between) + after;
      return decomposed ? text.normalize("NFD") : text;
    });
