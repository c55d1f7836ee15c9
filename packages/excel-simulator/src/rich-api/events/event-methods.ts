import type { ExcelClass } from "../excel-class.js";

/**
 * The hidden calls by which the client says that it begins or stops to listen.
 *
 * @param types - the type of each event by its name in the calls
 * @param targetOf - what the handlers hang on
 */
export function eventMethods<State>(
  types: Readonly<Record<string, number>>,
  targetOf: (state: State) => string,
): NonNullable<ExcelClass<State>["methods"]> {
  return Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        (state: State, _, { events }) => events.registrations.add(type, targetOf(state)),
      ],
      [
        `_Unregister${name}Event`,
        (state: State, _, { events }) => events.registrations.remove(type, targetOf(state)),
      ],
    ]) satisfies [string, NonNullable<ExcelClass<State>["methods"]>[string]][],
  );
}
