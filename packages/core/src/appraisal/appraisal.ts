import type { Outcome } from "../evaluation/index.js";
import type { Ratio } from "../exact/index.js";
import type { ControlArea } from "../model/index.js";
import type { GrantChange, LineChange } from "./line-changes.js";
import type { Payback } from "./payback.js";
import type { AmountProfile, Profile } from "./profile.js";

/**
 * What proposals change within one control area (*styringsområde*), before grants.
 *
 * @example
 * ```ts
 * const [service] = appraise(examplePlan, "spareforslag-2012").byControlArea as [ControlAreaChange];
 * [service.controlArea, decimalText(service.permanent.total)]; //=> ["service", "14000000"]
 * ```
 */
export interface ControlAreaChange {
  readonly controlArea: ControlArea;
  readonly permanent: AmountProfile;
  readonly implementation: AmountProfile;
}

/**
 * The effect of adopting proposals on top of what a view already adopts: the difference between two
 * outcomes, at one price level. Amounts are cost, expenditure above zero and savings below; only
 * `net` and `yearlySaving` count savings as positive.
 *
 * What the lines and blocks show is gross. What the proposals are judged by – `own`, `net`,
 * `payback`, `yearlySaving` and break-even – is what the authority pays itself, after grants; without
 * grants they are the same.
 *
 * @example
 * ```ts
 * const appraisal: Appraisal = appraise(examplePlan, "spareforslag-2012");
 * decimalText(appraisal.net.byYear.get(2012)!); //=> "-3500000"
 * ```
 */
export interface Appraisal {
  /** Without the proposals: what the view adopts already. */
  readonly from: Outcome;
  /** With the proposals. */
  readonly to: Outcome;
  /** Ids of the proposals, in the order of the plan. */
  readonly proposals: readonly string[];
  readonly years: readonly number[];
  /** The year whose prices all amounts are in. */
  readonly priceLevel: number;
  /** Every line that changes, in the order of the plan; also of the rest of the budget. */
  readonly changes: readonly LineChange[];
  /** Permanent lines (*varige ændringer*), kr. before grants. */
  readonly permanent: AmountProfile;
  /** Temporary and one-off lines (*implementeringsomkostninger*), kr. before grants. */
  readonly implementation: AmountProfile;
  /** What other payers give more, by payer. */
  readonly grants: readonly GrantChange[];
  /** Both blocks together, kr. before grants. */
  readonly gross: AmountProfile;
  /** What the authority pays more itself (*samlet økonomisk påvirkning*), kr. after grants. */
  readonly own: AmountProfile;
  /** What the authority saves: `own` with the opposite sign. */
  readonly net: AmountProfile;
  /** Full-time equivalents (*årsværk*) more. */
  readonly fte: Profile;
  readonly byControlArea: readonly ControlAreaChange[];
  /** Kr. of implementation cost over all years, by control area. */
  readonly investment: ReadonlyMap<ControlArea, Ratio>;
  readonly payback: Payback;
  /** The first year from which the permanent lines stay as they are; none within the table. */
  readonly fullyPhasedIn?: number;
  /** Kr. that the permanent lines save the authority in a year once fully phased in, after grants. */
  readonly yearlySaving: Ratio;
  /** Ids of lines that stop some time after the plan's last year: what they cost then is not counted. */
  readonly outlasting: readonly string[];
}
