import { ownFunding, ownName, type Dimension } from "../expression/index.js";
import { noUnit, type ControlArea, type Model } from "../model/index.js";
import { baselineOwner } from "../plan/index.js";
import type { Locale } from "../locale/index.js";

/** Words for what no plan has a name for, because it is in every plan. */
interface ReservedNames {
  readonly baseline: string;
  readonly own: string;
  readonly noUnit: string;
  /** What stands for something that a line need not state. */
  readonly missing: Readonly<Record<"role" | "targetGroup" | "activity", string>>;
  readonly controlAreas: Readonly<Record<ControlArea, string>>;
}

export const reservedNames: Readonly<Record<Locale, ReservedNames>> = {
  da: {
    baseline: "Vedtaget budget",
    own: "Egen finansiering",
    noUnit: "Uden enhed",
    missing: { role: "Uden stilling", targetGroup: "Uden målgruppe", activity: "Uden aktivitet" },
    controlAreas: {
      service: "Serviceudgifter",
      capital: "Anlægsudgifter",
      transfers: "Overførsler",
      financing: "Finansposter",
    },
  },
  nb: {
    baseline: "Vedtatt budsjett",
    own: "Egenfinansiering",
    noUnit: "Uten enhet",
    missing: { role: "Uten stilling", targetGroup: "Uten målgruppe", activity: "Uten aktivitet" },
    controlAreas: {
      service: "Driftskostnader",
      capital: "Investeringer",
      transfers: "Overføringer",
      financing: "Finansposter",
    },
  },
  en: {
    baseline: "Adopted budget",
    own: "Own funding",
    noUnit: "No unit",
    missing: { role: "No role", targetGroup: "No target group", activity: "No activity" },
    controlAreas: {
      service: "Service expenditure",
      capital: "Capital expenditure",
      transfers: "Transfers",
      financing: "Financing items",
    },
  },
};

/** The word of a language for a value of a dimension that every plan has. */
export function reservedName(dimension: Dimension, id: string, locale: Locale): string | undefined {
  const { baseline, own, noUnit: without, controlAreas } = reservedNames[locale];
  if (dimension === "controlArea") return controlAreas[id as ControlArea];
  if (dimension === "proposal" && id === baselineOwner) return baseline;
  if (dimension === "funding" && id === ownFunding) return own;
  return dimension === "unit" && id === noUnit ? without : undefined;
}

/** What a value of a dimension is called: by the plan, else by the language, else by its id. */
export const nameOf = (model: Model, dimension: Dimension, id: string, locale: Locale): string =>
  ownName(model, dimension, id) ?? reservedName(dimension, id, locale) ?? id;
