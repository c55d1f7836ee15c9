/** One direction of a scrolled sheet, in pixels. */
export interface Scrolled {
  readonly from: number;
  /** How much of it is seen. */
  readonly room: number;
  /** What stands before the cells and does not scroll. */
  readonly header: number;
  /** How many rows or columns do not scroll either. */
  readonly frozen: number;
}

/** How far to scroll so that a row or a column is seen: no further than it takes. */
export function scrollIntoView(
  begins: readonly number[],
  at: number,
  { from, room, header, frozen }: Scrolled,
): number {
  if (at < frozen) return from;
  const [begin = 0, end = 0, still = 0] = [begins[at], begins[at + 1], begins[frozen]];
  return Math.max(Math.min(from, begin - still), header + end - room);
}
