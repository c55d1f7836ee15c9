import { tabTexts } from "../shell/tab-texts.js";
import type { ViewProps } from "../view-props.js";
import { SingleTable } from "./single-table.js";
import { WholePlan } from "./whole-plan.js";
import "./insert.css";

export const InsertView = (props: ViewProps) => (
  <>
    <h2>{tabTexts[props.locale].insert}</h2>
    <WholePlan {...props} />
    <SingleTable {...props} />
  </>
);
