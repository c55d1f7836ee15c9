import type { CellStyle } from "hucre/xlsx";
import type { CellRole } from "../../sheet/cell.js";

/** Every style names font and size: LibreOffice falls back to its own otherwise. */
export const font = { name: "Calibri", size: 10 } as const;

const ink = { rgb: "1F3A4D" };
const quiet = { rgb: "55636E" };
const rule = { style: "thin", color: ink } as const;
const frame = { style: "thin", color: { rgb: "D3C27A" } } as const;

const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

const middle = { vertical: "center" } as const;
const wrapped = { ...middle, wrapText: true } as const;

/** One look for each role: calm, in the manner of a ministry's tables. */
export const looks: Readonly<Record<CellRole, CellStyle>> = {
  title: { font: { ...font, size: 16, bold: true, color: ink }, alignment: middle },
  subtitle: { font: { ...font, size: 11, color: quiet }, alignment: middle },
  heading: {
    font: { ...font, bold: true, color: ink },
    fill: solid("DCE6ED"),
    alignment: { vertical: "bottom", wrapText: true },
  },
  section: {
    font: { ...font, size: 11, bold: true, color: ink },
    alignment: middle,
  },
  label: { font, alignment: wrapped },
  text: { font, alignment: wrapped },
  input: {
    font,
    fill: solid("FFF9DB"),
    border: { top: frame, right: frame, bottom: frame, left: frame },
    alignment: wrapped,
    // Without a password nothing is locked; who protects the sheet keeps the inputs open.
    protection: { locked: false },
  },
  output: { font, alignment: middle },
  subtotal: { font: { ...font, bold: true }, alignment: middle },
  total: { font: { ...font, bold: true }, border: { top: rule }, alignment: middle },
  control: { font, alignment: middle },
  note: { font: { ...font, size: 9, color: quiet }, alignment: wrapped },
};

/** How a control shows that it is nought, and that it is not. */
export const controlLooks: Readonly<Record<"holds" | "fails", CellStyle>> = {
  holds: { font: { color: { rgb: "1B5E20" } }, fill: dxfFill("E3F1E4") },
  fails: { font: { bold: true, color: { rgb: "9C0006" } }, fill: dxfFill("FBDFE1") },
};

/** A conditional format takes the colour of a solid fill from the background. */
function dxfFill(rgb: string) {
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } } as const;
}

/** The grounds of the core's pictures, so that a chart has the colours of its picture. */
export const chartColours = ["3D74A8", "A8741F", "23847A", "90609F", "B3573F", "667685"] as const;
