/** What browsers and Node have in common; the package names neither. */
declare const crypto: {
  readonly subtle: {
    readonly digest: (algorithm: "SHA-256", data: Uint8Array) => Promise<ArrayBuffer>;
  };
};
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
