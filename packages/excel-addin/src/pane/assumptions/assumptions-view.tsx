import { tabTexts } from "../shell/tab-texts.js";
import type { ViewProps } from "../view-props.js";
import { Indices } from "./indices.js";
import { MissingSources } from "./missing-sources.js";
import { Prices } from "./prices.js";
import { Sources } from "./sources.js";
import "./assumptions.css";

export const AssumptionsView = (props: ViewProps) => (
  <>
    <h2>{tabTexts[props.locale].assumptions}</h2>
    <MissingSources {...props} />
    <Prices {...props} />
    <Indices {...props} />
    <Sources {...props} />
  </>
);
