const spelled: Readonly<Record<string, string>> = {
  æ: "ae",
  ä: "ae",
  ø: "oe",
  ö: "oe",
  å: "aa",
  ü: "ue",
  ß: "ss",
  ð: "d",
  þ: "th",
};
const longest = 48;

/** A text as an id: `Områdefornyelse Øst` is `omraadefornyelse-oest`; nothing where no letter is left. */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[æäøöåüßðþ]/g, (letter) => spelled[letter] ?? "")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  return plain.replace(/^-+/, "").slice(0, longest).replace(/-+$/, "");
}

function firstFree(base: string, joint: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  if (!used.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const text = `${base}${joint}${number}`;
    if (!used.has(text)) return text;
  }
}

/** An id made of a text that nothing else has. */
export const freeId = (text: string, taken: Iterable<string>, fallback: string): string =>
  firstFree(slug(text) || fallback, "-", taken);

/** A name that nothing else has: `Årsværkspris 2`. */
export const freeName = (name: string, taken: Iterable<string>): string =>
  firstFree(name, " ", taken);
