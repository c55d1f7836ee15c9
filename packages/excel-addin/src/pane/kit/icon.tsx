/** Drawn for this product, on a square of 16; strokes take the colour of the text. */
const shapes = {
  undo: "M6.5 3 3 6.5 6.5 10 M3 6.5h6a4 4 0 0 1 0 8H6",
  close: "M4 4l8 8 M12 4l-8 8",
  more: "M3 8h.01 M8 8h.01 M13 8h.01",
} as const;

export interface IconProps {
  readonly name: keyof typeof shapes;
}

/** A small drawing beside, or instead of, the text of a button; it says nothing aloud. */
export const Icon = ({ name }: IconProps) => (
  <svg
    class={`icon ${name}`}
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width={name === "more" ? 2.5 : 1.5}
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={shapes[name]} />
  </svg>
);
