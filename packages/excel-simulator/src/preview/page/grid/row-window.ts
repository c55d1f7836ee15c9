/** The rows that are drawn, from one up to another that is not. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

const margin = 12;

/**
 * The rows to draw: those in view and some above and below. What is drawn already is kept while it covers
 * the view.
 *
 * @param begins - where each row begins, in pixels
 */
export function rowWindow(
  begins: readonly number[],
  view: { readonly top: number; readonly height: number },
  drawn: RowWindow | undefined,
): RowWindow {
  const rows = begins.length - 1;
  const top = begins.findLastIndex((at) => at <= view.top);
  const below = begins.findIndex((at) => at >= view.top + view.height);
  const [first, end] = [Math.max(0, top), below < 0 ? rows : below];
  if (drawn && drawn.end <= rows && drawn.first <= first && drawn.end >= end) return drawn;
  return { first: Math.max(0, first - margin), end: Math.min(rows, end + margin) };
}
