import type { Arguments } from "./arguments.js";
import type { ClassName, ExcelObject, States } from "./excel-object.js";
import type { Session } from "./session.js";

export interface Property<State> {
  readonly get: (state: State, session: Session) => unknown;
  /** Without it the property cannot be set. */
  readonly set?: (state: State, value: unknown, session: Session) => void;
  /** Not among what `load()` without names brings. */
  readonly onlyByName?: true;
}

type Members<Member> = Readonly<Record<string, Member>>;

/** What a class of Excel's can be asked, each member by its name in the protocol. */
export interface ExcelClass<State> {
  readonly properties?: Members<Property<State>>;
  /** Objects that hang on an object; `null` where there is none. */
  readonly navigations?: Members<(state: State, session: Session) => ExcelObject | null>;
  /** Methods that give an object. */
  readonly objectMethods?: Members<
    (state: State, given: Arguments, session: Session) => ExcelObject | null
  >;
  /** Methods that give a value, or nothing. */
  readonly methods?: Members<(state: State, given: Arguments, session: Session) => unknown>;
  /** The class of what a member gives that may give nothing: of a null object, too, only its members may be asked. */
  readonly nullable?: Members<ClassName>;
  /** What a collection holds. */
  readonly items?: (state: State, session: Session) => readonly ExcelObject[];
  /** The class of its items, there being some or none. */
  readonly itemClass?: ClassName;
  /** What the client needs to find the object again in the next request. */
  readonly identity?: (state: State, session: Session) => Readonly<Record<string, unknown>>;
}

export type ExcelClasses = { readonly [Name in ClassName]: ExcelClass<States[Name]> };

/** A property that is there to be read. */
export const readOnly = <State>(get: Property<State>["get"]): Property<State> => ({ get });
