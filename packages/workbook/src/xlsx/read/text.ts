/** `_x000D_` stands for the character with that number. */
export const unescapedText = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
