/** What the client does itself, for objects of every class. */
const ownToTheClient: ReadonlySet<string> = new Set([
  "constructor",
  "items",
  "load",
  "set",
  "setMockData",
  "toJSON",
  "track",
  "untrack",
  "update",
  // The recorder of Office Scripts: without it the client fails before it asks.
  "enableOfficeScriptRecording",
  "recordAction",
]);

/** One way to ask for a member. */
export interface Question {
  readonly asks: string;
  readonly of: (object: object) => void;
}

const property = (object: object, name: string): unknown => Reflect.get(object, name);

function call(object: object, name: string, ...given: unknown[]): unknown {
  const method = property(object, name);
  if (typeof method !== "function") throw new Error(`no method: ${name}`);
  return Reflect.apply(method, object, given);
}

/** Names of the class's members in the client, whoever simulates them. */
export const membersOf = (prototype: object): string[] =>
  Object.getOwnPropertyNames(prototype).filter(
    (name) => !name.startsWith("_") && !ownToTheClient.has(name),
  );

const ignore = (): Promise<void> => Promise.resolve();

/** Every way in which an add-in can ask for a member: to load it, to set it, to call it, to listen. */
export function questionsFor(prototype: object, name: string): Question[] {
  const member = Object.getOwnPropertyDescriptor(prototype, name);
  if (!member?.get) return [{ asks: `${name}()`, of: (object) => call(object, name, {}, {}, {}) }];
  if (name.startsWith("on"))
    return [{ asks: name, of: (object) => call(property(object, name) as object, "add", ignore) }];
  const load: Question = { asks: `load ${name}`, of: (object) => call(object, "load", name) };
  const write: Question = {
    asks: `set ${name}`,
    of: (object) => void Reflect.set(object, name, "A1"),
  };
  const follow: Question = {
    asks: `${name}.load`,
    of: (object) => {
      const there = property(object, name) as object;
      call("load" in there ? there : object, "load", "load" in there ? undefined : name);
    },
  };
  return [load, ...(member.set ? [write] : []), ...(isScalar(prototype, name) ? [] : [follow])];
}

function isScalar(prototype: object, name: string): boolean {
  const scalar: unknown = property(prototype, "_scalarPropertyNames");
  return Array.isArray(scalar) && scalar.includes(name);
}
