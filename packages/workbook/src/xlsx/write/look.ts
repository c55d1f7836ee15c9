import type { CellStyle } from "hucre/xlsx";
import { controlLooks as controls, font, roleLooks, type RoleLook } from "../../look/role-looks.js";
import type { CellRole } from "../../sheet/cell.js";

const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

/** A conditional format takes the colour of a solid fill from the background. */
const dxfSolid = (rgb: string) => ({ ...solid(rgb), bgColor: { rgb } });

const line = (rgb: string) => ({ style: "thin", color: { rgb } }) as const;

const borderOf = (edges: NonNullable<RoleLook["edges"]>): NonNullable<CellStyle["border"]> =>
  Object.fromEntries(Object.entries(edges).map(([edge, rgb]) => [edge, line(rgb)]));

/** The look of a role as hucre takes it. */
function styled({ size, bold, color, fill, edges, vertical, wraps, isOpen }: RoleLook): CellStyle {
  return {
    font: { ...font, size, ...(bold && { bold }), ...(color && { color: { rgb: color } }) },
    ...(fill && { fill: solid(fill) }),
    ...(edges && { border: borderOf(edges) }),
    alignment: { ...(vertical && { vertical }), ...(wraps && { wrapText: true }) },
    // Without a password nothing is locked; who protects the sheet keeps the inputs open.
    ...(isOpen && { protection: { locked: false } }),
  };
}

const roles = Object.keys(roleLooks) as CellRole[];

/** One style for each role. */
export const looks = Object.fromEntries(
  roles.map((role) => [role, styled(roleLooks[role])]),
) as Record<CellRole, CellStyle>;

const conditional = ({ color, fill }: { color: string; fill: string }, bold?: true): CellStyle => ({
  font: { ...(bold && { bold }), color: { rgb: color } },
  fill: dxfSolid(fill),
});

/** How a control shows that it is nought, and that it is not. */
export const controlLooks: Readonly<Record<"holds" | "fails", CellStyle>> = {
  holds: conditional(controls.holds),
  fails: conditional(controls.fails, true),
};
