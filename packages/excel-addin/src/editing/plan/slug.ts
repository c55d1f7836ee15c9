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

/** An id made of a text that nothing else has. */
export function freeId(text: string, taken: Iterable<string>, fallback: string): string {
  const used = new Set(taken);
  const base = slug(text) || fallback;
  if (!used.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const id = `${base}-${number}`;
    if (!used.has(id)) return id;
  }
}
