import type { Plan, View } from "@aarsvaerk/core";

/** The prices and the date of a view, without what it adopts. */
export const pricesOf = ({ priceLevel, asOf }: View): Pick<View, "priceLevel" | "asOf"> => ({
  ...(priceLevel === undefined ? {} : { priceLevel }),
  ...(asOf === undefined ? {} : { asOf }),
});

/** A view for what exists in the prices of one year only (rule 5): the plan's, where each year has its own. */
export const inFixedPrices = (view: View, plan: Plan): View =>
  view.priceLevel === "current" ? { ...view, priceLevel: plan.priceLevel } : view;
