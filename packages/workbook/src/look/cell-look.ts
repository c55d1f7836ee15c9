/**
 * A line along an edge of a cell.
 *
 * @example
 * ```ts
 * const edge: EdgeLook = { style: "thin", color: "1F3A4D" };
 * edge.style; //=> "thin"
 * ```
 */
export interface EdgeLook {
  readonly style:
    | "dashDot"
    | "dashDotDot"
    | "dashed"
    | "dotted"
    | "double"
    | "hair"
    | "medium"
    | "mediumDashDot"
    | "mediumDashDotDot"
    | "mediumDashed"
    | "slantDashDot"
    | "thick"
    | "thin";
  /** `1F3A4D`; nothing is the colour that the program writes in. */
  readonly color?: string;
}

/**
 * How a cell looks. In a file, a colour that is taken from a theme is left out.
 *
 * @example
 * ```ts
 * const look: CellLook = {
 *   numberFormat: "#,##0",
 *   font: { name: "Calibri", size: 10, bold: true, italic: false, underline: false },
 *   fill: "DCE6ED",
 *   alignment: { horizontal: "right", wrapText: false, indent: 0 },
 *   edges: {},
 * };
 * look.fill; //=> "DCE6ED"
 * ```
 */
export interface CellLook {
  /** As the file says it, with the separators of English; `General` where the program chooses. */
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly color?: string;
  };
  /** The colour of the ground; nothing where there is none. */
  readonly fill?: string;
  readonly alignment: {
    readonly horizontal?: "left" | "center" | "right";
    readonly vertical?: "top" | "center" | "bottom";
    readonly wrapText: boolean;
    readonly indent: number;
  };
  readonly edges: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", EdgeLook>>>;
  /** Open where somebody protects the sheet; nothing where that is not known, or it is closed. */
  readonly isOpen?: true;
}
