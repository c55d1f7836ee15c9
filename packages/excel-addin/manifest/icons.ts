export interface Icon {
  readonly drawing: "icon" | "insert" | "update" | "outline";
  readonly pixels: number;
  /** Below `assets/`. */
  readonly file: string;
}

const sizes = (drawing: Icon["drawing"], pixels: readonly number[]): readonly Icon[] =>
  pixels.map((size) => ({ drawing, pixels: size, file: `${drawing}-${size}.png` }));

/** Sizes that Office shows on a ribbon, from small screens to large ones. */
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Every icon, as it is drawn and committed; `npm run icons` draws them. */
export const icons: readonly Icon[] = [
  ...sizes("icon", [...ribbonSizes, 96, 128]),
  ...sizes("insert", ribbonSizes),
  ...sizes("update", ribbonSizes),
  { drawing: "icon", pixels: 192, file: "color.png" },
  { drawing: "outline", pixels: 32, file: "outline.png" },
];

/** The icons of a drawing that a ribbon shows. */
export const ribbonIcons = (drawing: Icon["drawing"]): readonly Icon[] =>
  icons.filter((icon) => icon.drawing === drawing && ribbonSizes.includes(icon.pixels));
