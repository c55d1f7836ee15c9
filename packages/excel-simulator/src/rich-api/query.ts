import type { ClassName, ExcelObject } from "./excel-object.js";
import { at } from "./located-error.js";
import { protocolName } from "./member-name.js";
import type { ObjectModel } from "./object-model.js";
import type { QueryInfo } from "./wire.js";

/** What is asked for, member by member; `*` is every plain property. */
interface Wanted {
  readonly members: ReadonlyMap<string, Wanted>;
}
interface WantedTree extends Wanted {
  readonly members: Map<string, WantedTree>;
}
type Answer = Record<string, unknown>;

const nothing: Wanted = { members: new Map() };
const everything: Wanted = { members: new Map([["*", nothing]]) };

/** Answers a load: the properties asked for, those of objects that hang on it, items of collections. */
export function queried(model: ObjectModel, object: ExcelObject, query: QueryInfo): unknown {
  return projected(model, object, wantedIn(query), query);
}

/** Refuses what a load asks of an object that is not there, if none of its class could answer it. */
export const expectLoadable = (model: ObjectModel, className: ClassName, query: QueryInfo): void =>
  expectMembers(model, className, wantedIn(query).members);

function expectMembers(
  model: ObjectModel,
  className: ClassName | undefined,
  members: ReadonlyMap<string, Wanted>,
): void {
  if (className === undefined) return;
  for (const name of members.keys()) if (name !== "*") model.expectMember(className, name);
}

const wantedIn = ({ Select: select = ["*"], Expand: expand = [] }: QueryInfo): Wanted =>
  wantedOf([...select, ...expand]);

const isItems = (name: string): boolean => protocolName(name) === "Items";

const orEverything = (wanted: Wanted): Wanted => (wanted.members.size === 0 ? everything : wanted);

function wantedOf(paths: readonly string[]): Wanted {
  const wanted: WantedTree = { members: new Map() };
  for (const path of paths) {
    let level = wanted;
    for (const name of path.split("/")) {
      if (name === "") continue;
      const next: WantedTree = level.members.get(name) ?? { members: new Map() };
      level.members.set(name, next);
      level = next;
    }
  }
  return orEverything(wanted);
}

function projected(
  model: ObjectModel,
  object: ExcelObject | null,
  wanted: Wanted,
  page: QueryInfo = {},
): Answer | null {
  if (!object) return null;
  const { items, itemClass } = model.classOf(object);
  const answer: Answer = model.identity(object);
  const ofItems = new Map<string, Wanted>();
  for (const [name, below] of wanted.members) {
    // The items may be named on the way to their properties, or not.
    if (items && isItems(name)) for (const one of orEverything(below).members) ofItems.set(...one);
    else if (read(model, object, name, below, answer)) continue;
    else if (items) ofItems.set(name, below);
    else model.missing(object.className, name);
  }
  if (items && ofItems.size > 0) {
    const { Skip: skip = 0, Top: top = Infinity } = page;
    const all = at(object.className, "items", () => items(object.state, model.session));
    if (all.length === 0) expectMembers(model, itemClass, ofItems);
    answer["_Items"] = all
      .slice(skip, skip + top)
      .map((item) => projected(model, item, { members: ofItems }));
  }
  return answer;
}

/** Puts a member into the answer; false if the class itself has none of that name. */
function read(
  model: ObjectModel,
  object: ExcelObject,
  name: string,
  below: Wanted,
  answer: Answer,
): boolean {
  const { className, state } = object;
  const { properties = {}, navigations = {}, nullable = {}, items } = model.classOf(object);
  if (name === "*") {
    for (const [member, { get, onlyByName }] of Object.entries(properties))
      if (!onlyByName) answer[member] = at(className, member, () => get(state, model.session));
    return !items;
  }
  const member = protocolName(name);
  const property = properties[member];
  const navigation = navigations[member];
  if (property) answer[member] = at(className, member, () => property.get(state, model.session));
  else if (navigation) {
    const there = at(className, member, () => navigation(state, model.session));
    if (!there) expectMembers(model, nullable[member], below.members);
    answer[member] = projected(model, there, orEverything(below));
  }
  return property !== undefined || navigation !== undefined;
}
