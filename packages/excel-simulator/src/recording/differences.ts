import { isIdMember, type KnownIds } from "./known-ids.js";

/** Where a replay answered otherwise than the recording. */
export interface Difference {
  /** `Results[0].Value.Name` */
  readonly place: string;
  /** Nothing where one of them has no such member. */
  readonly recorded: unknown;
  readonly replayed: unknown;
}

/** What a recorder writes in place of a text that is nobody else's business. */
const leftOut = "(left out)";

/** In the language of the user, of the machine, or of no meaning to an add-in. */
const isFree = (place: string): boolean => place === "Error.Message" || place === "TraceIds";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Excel computes with more digits than it shows, and shows fifteen. */
const fifteenDigits = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;

/** What two answers do not have in common. */
export function differences(
  recorded: unknown,
  replayed: unknown,
  ids: KnownIds,
  place = "",
): Difference[] {
  if (recorded === leftOut || isFree(place)) return [];
  if (!isObject(recorded) || !isObject(replayed))
    return Object.is(fifteenDigits(recorded), fifteenDigits(replayed))
      ? []
      : [{ place, recorded, replayed }];
  if (Array.isArray(recorded) !== Array.isArray(replayed)) return [{ place, recorded, replayed }];
  const members = new Set([...Object.keys(recorded), ...Object.keys(replayed)]);
  return [...members].flatMap((member) => {
    const [one, other] = [recorded[member], replayed[member]];
    const at = Array.isArray(recorded)
      ? `${place}[${member}]`
      : `${place}${place === "" ? "" : "."}${member}`;
    if (isIdMember(member) && typeof one === "string" && typeof other === "string")
      return ids.pair(one, other) ? [] : [{ place: at, recorded: one, replayed: other }];
    return differences(one, other, ids, at);
  });
}
