import type { CellRole } from "../sheet/cell.js";

/** Every style names font and size: LibreOffice falls back to its own otherwise. */
export const font = { name: "Calibri", size: 10 } as const;

const ink = "1F3A4D";
const quiet = "55636E";
const frame = "D3C27A";

/** What all cells of a role have in common, whatever program shows them. Colours are `RRGGBB`. */
export interface RoleLook {
  readonly size: number;
  readonly bold?: true;
  readonly color?: string;
  readonly fill?: string;
  /** The colour of the thin lines along the edges that have one. */
  readonly edges?: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", string>>>;
  readonly vertical?: "center" | "bottom";
  readonly wraps?: true;
  /** Open where somebody protects the sheet. */
  readonly isOpen?: true;
}

const usual = { size: font.size } as const;
const middle = { vertical: "center" } as const;
const wrapped = { ...middle, wraps: true } as const;

/** One look for each role: calm, in the manner of a ministry's tables. */
export const roleLooks: Readonly<Record<CellRole, RoleLook>> = {
  title: { size: 16, bold: true, color: ink, ...middle },
  subtitle: { size: 11, color: quiet, ...middle },
  heading: { ...usual, bold: true, color: ink, fill: "DCE6ED", vertical: "bottom", wraps: true },
  section: { size: 11, bold: true, color: ink, ...middle },
  label: { ...usual, ...wrapped },
  text: { ...usual, ...wrapped },
  input: {
    ...usual,
    ...wrapped,
    fill: "FFF9DB",
    edges: { top: frame, right: frame, bottom: frame, left: frame },
    isOpen: true,
  },
  output: { ...usual, ...middle },
  subtotal: { ...usual, bold: true, ...middle },
  total: { ...usual, bold: true, edges: { top: ink }, ...middle },
  control: { ...usual, ...middle },
  note: { size: 9, color: quiet, ...wrapped },
};

/**
 * How a control shows that it is nought, and that it is not: colours of letters and ground, `RRGGBB`.
 *
 * @example
 * ```ts
 * controlLooks.fails.fill; //=> "FBDFE1"
 * ```
 */
export const controlLooks = {
  holds: { color: "1B5E20", fill: "E3F1E4" },
  fails: { color: "9C0006", fill: "FBDFE1", bold: true },
} as const;

/**
 * The colours of the series of a chart, those of the core's pictures, `RRGGBB`.
 *
 * @example
 * ```ts
 * chartColours[0]; //=> "3D74A8"
 * ```
 */
export const chartColours = ["3D74A8", "A8741F", "23847A", "90609F", "B3573F", "667685"] as const;
