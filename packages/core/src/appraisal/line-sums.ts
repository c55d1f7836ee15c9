import { zero } from "../exact/index.js";
import type { LineChange } from "./line-changes.js";
import { addProfiles, type AmountProfile, type Profile } from "./profile.js";

export const isPermanent = ({ duration }: LineChange): boolean => duration === "permanent";

/** Kr. before grants. */
export const grossOf = (years: readonly number[], changes: readonly LineChange[]): AmountProfile =>
  addProfiles(
    years,
    changes.map(({ cost }) => cost),
  );

/** Kr. that the authority pays itself. */
export const ownOf = (years: readonly number[], changes: readonly LineChange[]): AmountProfile =>
  addProfiles(
    years,
    changes.map(({ own }) => own),
  );

export function fteOf(years: readonly number[], changes: readonly LineChange[]): Profile {
  const { byYear, thereafter } = addProfiles(
    years,
    changes.map(({ fte }) => ({ ...fte, total: zero })),
  );
  return { byYear, thereafter };
}
