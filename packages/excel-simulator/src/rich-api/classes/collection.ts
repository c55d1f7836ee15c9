import { ExcelError } from "../../excel-error.js";
import { readOnly, type ExcelClass } from "../excel-class.js";
import type { ClassName, ExcelObject } from "../excel-object.js";
import type { Session } from "../session.js";

type Find<State> = (
  state: State,
  key: string | number,
  session: Session,
) => ExcelObject | undefined;

/** What collections have in common: items by key, by place, and how many. */
export function collection<State>(
  itemClass: ClassName,
  items: (state: State, session: Session) => readonly ExcelObject[],
  find: Find<State>,
  more: ExcelClass<State> = {},
): ExcelClass<State> {
  const found = (state: State, key: unknown, session: Session): ExcelObject | undefined => {
    if (typeof key !== "string" && typeof key !== "number") throw new ExcelError("InvalidArgument");
    return find(state, key, session);
  };
  return {
    ...more,
    items,
    itemClass,
    nullable: { GetItemOrNullObject: itemClass, ...more.nullable },
    properties: {
      Count: readOnly((state, session) => items(state, session).length),
      ...more.properties,
    },
    objectMethods: {
      GetItem: (state, { all: [key] }, session) => {
        const item = found(state, key, session);
        if (!item) throw new ExcelError("ItemNotFound");
        return item;
      },
      GetItemOrNullObject: (state, { all: [key] }, session) => found(state, key, session) ?? null,
      GetItemAt: (state, given, session) => {
        const item = items(state, session)[given.integer(0)];
        if (!item) throw new ExcelError("InvalidArgument");
        return item;
      },
      ...more.objectMethods,
    },
    methods: {
      GetCount: (state, _, session) => items(state, session).length,
      ...more.methods,
    },
  };
}
