import { figurePath, type FigureQuery } from "@aarsvaerk/core";
import type { Line } from "@aarsvaerk/core/calculation";
import { isPercent } from "../layout/frame.js";
import type { Cell } from "../sheet/workbook.js";
import type { Context } from "./context.js";

type About = Pick<Cell, "figure" | "figureWith">;

/** The figure of a line as it is where the line applies, whether or not it does in the chosen scenario. */
export function lineFigure(
  measure: FigureQuery["measure"],
  line: Line,
  year: NonNullable<FigureQuery["year"]>,
  { frame }: Context,
): About {
  const { id, condition } = line;
  const path = figurePath({ measure, where: { line: id }, year });
  if (!condition) return { figure: path };
  // A percentage is of what is chosen, also where it does not apply.
  if (isPercent(line)) return {};
  const forbidden = new Set(condition.notAdopted);
  const adopted = new Set([...frame.outcome.view.adopted, ...condition.adopted]);
  return { figureWith: { path, adopted: [...adopted].filter((each) => !forbidden.has(each)) } };
}

/** The figure of a proposal's own line once the proposal is adopted on top of what is chosen. */
export const adoptedFigure = (
  measure: FigureQuery["measure"],
  line: string,
  year: NonNullable<FigureQuery["year"]>,
  proposal: string,
  { frame }: Context,
): About => ({
  figureWith: {
    path: figurePath({ measure, where: { line }, year }),
    adopted: [...new Set([...frame.outcome.view.adopted, proposal])],
  },
});
