import { ExcelError } from "../excel-error.js";
import type { Arguments } from "./arguments.js";
import type { ExcelClass, ExcelClasses } from "./excel-class.js";
import type { ClassName, ExcelObject } from "./excel-object.js";
import { at } from "./located-error.js";
import { apiName, protocolName } from "./member-name.js";
import type { Session } from "./session.js";

/** Asks the classes. What none of them knows fails loudly, and is listed. */
export class ObjectModel {
  /** Members that were asked for and that nobody simulated. */
  readonly unknown = new Set<string>();

  constructor(
    readonly session: Session,
    readonly classes: ExcelClasses,
  ) {}

  classOf({ className }: ExcelObject): ExcelClass<unknown> {
    // An object and its class are paired by their name, which the compiler cannot follow.
    return this.classes[className] as unknown as ExcelClass<unknown>;
  }

  identity(object: ExcelObject): Record<string, unknown> {
    const own = this.classOf(object).identity?.(object.state, this.session);
    const reference = this.session.references.idOf(object);
    return { ...own, ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  navigated(object: ExcelObject, name: string): ExcelObject | null {
    const navigation = this.classOf(object).navigations?.[name];
    if (!navigation) return this.missing(object.className, name);
    return at(object.className, name, () => navigation(object.state, this.session));
  }

  objectFrom(object: ExcelObject, name: string, given: Arguments): ExcelObject | null {
    const method = this.classOf(object).objectMethods?.[name];
    if (!method) return this.missing(object.className, `${name}()`);
    return at(object.className, name, () => method(object.state, given, this.session));
  }

  called(object: ExcelObject, name: string, given: Arguments): unknown {
    const method = this.classOf(object).methods?.[name];
    if (!method) return this.missing(object.className, `${name}()`);
    return at(object.className, name, () => method(object.state, given, this.session)) ?? null;
  }

  set(object: ExcelObject, name: string, value: unknown): void {
    const member = protocolName(name);
    const property = this.classOf(object).properties?.[member];
    if (!property) return this.missing(object.className, member);
    at(object.className, member, () => {
      if (!property.set) throw new ExcelError("AccessDenied");
      property.set(object.state, value, this.session);
    });
  }

  /** Refuses a member that objects of a class do not have, where there is none of them to ask. */
  expectMember(className: ClassName, name: string): void {
    const { properties, navigations, objectMethods, methods } = this.classes[className];
    const member = protocolName(name);
    const isThere = [properties, navigations, objectMethods, methods].some(
      (members) => members !== undefined && member in members,
    );
    if (!isThere) this.missing(className, name);
  }

  missing(className: string, member: string): never {
    const name = `${className}.${apiName(member)}`;
    this.unknown.add(name);
    return at(className, member.replace("()", ""), () => {
      throw new ExcelError("ApiNotFound");
    });
  }
}
