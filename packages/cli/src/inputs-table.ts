import {
  inputLabel,
  inputsOf,
  inputValueText,
  type Locale,
  type Plan,
  type StatedInput,
  type Table,
} from "@aarsvaerk/core";
import { figureJson } from "./json/figure-json.js";
import { cliTexts } from "./text/index.js";

/** What of a plan can be varied, by the paths that name it. */
export function inputsTable(plan: Plan, locale: Locale): Table {
  const { caption, path, input, value, note } = cliTexts[locale].inputs;
  const style = { locale, currency: plan.currency };
  return {
    id: "inputs",
    locale,
    caption: caption(plan.title),
    corner: path,
    columns: [
      { id: "input", label: input, kind: "text" },
      { id: "value", label: value, kind: "text" },
    ],
    rows: inputsOf(plan).map((each) => ({
      kind: "line",
      label: each.path,
      cells: [
        { kind: "text", text: inputLabel(each, locale) },
        { kind: "text", text: inputValueText(each, each, style) },
      ],
    })),
    notes: [note],
  };
}

/** The same as data, amounts in kroner. */
export const inputJson = ({ value, ...input }: StatedInput): object => ({
  ...input,
  ...(value === undefined ? {} : figureJson(value)),
});
