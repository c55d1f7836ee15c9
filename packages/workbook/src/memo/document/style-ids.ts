/** The styles of a memo. Word knows some of them by name; the others are ours. */
export const styleIds = {
  normal: "Normal",
  title: "Title",
  heading1: "Heading1",
  heading2: "Heading2",
  caption: "Caption",
  authority: "MemoAuthority",
  facts: "MemoFacts",
  tableText: "MemoTableText",
  tableFigure: "MemoTableFigure",
  tableNote: "MemoTableNote",
  footer: "Footer",
} as const;
