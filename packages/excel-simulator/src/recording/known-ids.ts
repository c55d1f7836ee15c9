import { objectPathType, type Action, type ObjectPath, type Request } from "../rich-api/wire.js";

/** The members by which Excel names things as it likes. */
export const isIdMember = (name: string): boolean => name === "Id" || name === "_ReferenceId";

/**
 * Which id of a replay stands for which of the recording: each Excel makes up its own, and later requests
 * speak of them.
 */
export class KnownIds {
  readonly #replayed = new Map<string, string>();
  readonly #recorded = new Map<string, string>();

  /** @returns whether both have meant the same so far; from now on they do */
  pair(recorded: string, replayed: string): boolean {
    const [known, other] = [this.#replayed.get(recorded), this.#recorded.get(replayed)];
    if (known !== undefined || other !== undefined) return known === replayed && other === recorded;
    this.#replayed.set(recorded, replayed);
    this.#recorded.set(replayed, recorded);
    return true;
  }

  /** A recorded request as the replaying Excel understands it. */
  translated(request: Request): Request {
    const paths = Object.entries(request.ObjectPaths).map(
      ([id, path]) => [id, this.#path(path)] as const,
    );
    return {
      ...request,
      Actions: request.Actions.map((action) => (isHidden(action) ? this.#given(action) : action)),
      ObjectPaths: Object.fromEntries(paths),
    };
  }

  #path(path: ObjectPath): ObjectPath {
    return path.ObjectPathType === objectPathType.reference
      ? { ...path, Name: this.#one(path.Name) }
      : this.#given(path);
  }

  #given<Asked extends Action | ObjectPath>(asked: Asked): Asked {
    const { ArgumentInfo: given } = asked;
    if (given?.Arguments === undefined) return asked;
    const translated = given.Arguments.map((one) => this.#one(one));
    return { ...asked, ArgumentInfo: { ...given, Arguments: translated } };
  }

  #one<Value>(value: Value): Value | string {
    return typeof value === "string" ? (this.#replayed.get(value) ?? value) : value;
  }
}

/** The client's own calls, such as `_RemoveReference`; what an add-in hands over is no id. */
const isHidden = ({ Name }: Action): boolean => Name.startsWith("_");
