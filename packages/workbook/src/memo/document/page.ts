/** A4 upright, in twips (twentieths of a point). */
export const page = { width: 11906, height: 16838 };
export const margin = {
  top: 1418,
  right: 1418,
  bottom: 1418,
  left: 1418,
  header: 709,
  footer: 709,
};

/** What a line of text has between the margins. */
export const textWidth = page.width - margin.left - margin.right;
