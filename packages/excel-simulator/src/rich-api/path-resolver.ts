import { ExcelError } from "../excel-error.js";
import { Arguments } from "./arguments.js";
import { ExcelObject, type ClassName } from "./excel-object.js";
import type { ObjectModel } from "./object-model.js";
import { objectPathType, type ArgumentInfo, type ObjectPath, type Request } from "./wire.js";

const services: Readonly<Record<string, ExcelObject>> = {
  "Microsoft.InternalService.AddinInternalService": new ExcelObject(
    "AddinInternalService",
    undefined,
  ),
  "Microsoft.ExcelServices.CustomFunctions": new ExcelObject("CustomFunctions", undefined),
};

/** Finds the objects that a request speaks of, each once: what a path creates is created once. */
export class PathResolver {
  readonly #model: ObjectModel;
  readonly #paths: Request["ObjectPaths"];
  readonly #found = new Map<number, ExcelObject | null>();

  constructor(model: ObjectModel, paths: Request["ObjectPaths"]) {
    this.#model = model;
    this.#paths = paths;
  }

  /** @returns `null` for an object that is not there, by a path that allows for it */
  resolve(id: number): ExcelObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw new ExcelError("InvalidRequest");
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  /** The class of an object that is not there; nothing if it hangs on one that is not there either. */
  classOfMissing(id: number): ClassName | undefined {
    const path = this.#paths[id];
    const parent = this.resolve(path?.ParentObjectPathId ?? 0);
    return parent ? this.#model.classOf(parent).nullable?.[path?.Name ?? ""] : undefined;
  }

  arguments({
    Arguments: given = [],
    ReferencedObjectPathIds: paths,
  }: ArgumentInfo = {}): Arguments {
    return new Arguments(given.map((value, at) => this.#argument(value, paths?.[at])));
  }

  #argument(value: unknown, path: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(path))
      return value.map((one: unknown, at) => this.#argument(one, path[at]));
    return typeof path === "number" && path !== 0 ? this.resolve(path) : value;
  }

  #follow(path: ObjectPath): ExcelObject | null {
    switch (path.ObjectPathType) {
      case objectPathType.root:
        return new ExcelObject("Workbook", undefined);
      case objectPathType.newObject:
        return services[path.Name] ?? this.#model.missing(path.Name, "service");
      case objectPathType.reference:
        return this.#model.session.references.get(path.Name);
      case objectPathType.nullObject:
        return null;
      default:
        return this.#followFrom(path);
    }
  }

  /** What hangs on an object that is not there is not there either. */
  #followFrom(path: ObjectPath): ExcelObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case objectPathType.property:
        return this.#model.navigated(parent, path.Name);
      case objectPathType.method:
        return this.#model.objectFrom(parent, path.Name, this.arguments(path.ArgumentInfo));
      case objectPathType.indexer:
        return this.#model.objectFrom(parent, "GetItem", this.arguments(path.ArgumentInfo));
      default:
        throw new ExcelError("InvalidRequest");
    }
  }
}
