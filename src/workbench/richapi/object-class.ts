/** How an API object is declared: one entry a member, each with the requirement set that it came in. */
import type { Arguments } from "./arguments";
import type { ClassName, Handle, Targets } from "./handle";

/** A value that can be loaded, and set where `set` is there. */
export interface Property<T> {
  kind: "property";
  since: string;
  /** May take its time, where something must be calculated first. */
  get: (target: T) => unknown;
  set?: (target: T, value: unknown) => void | Promise<void>;
  /** Left out of a load that names no property. */
  onDemand?: boolean;
}

/** A way to another object. */
export interface Navigation<T> {
  kind: "navigation";
  since: string;
  go: (target: T) => Handle | null;
}

/** A call; what it gives is a value or an object, null for Excel's null object. */
export interface Method<T> {
  kind: "method";
  since: string;
  call: (target: T, args: Arguments) => unknown;
}

export type Member<T> = Property<T> | Navigation<T> | Method<T>;

/** A class of API objects. */
export interface ObjectClass<N extends ClassName = ClassName> {
  name: N;
  since: string;
  members: Record<string, Member<Targets[N]>>;
  /** The members of a collection. */
  items?: (target: Targets[N]) => Handle[];
  /** What finds the object again in its collection: the value of `Id` on the wire. */
  id?: (target: Targets[N]) => string | number;
}

/** How the members of one class are written down. */
export interface MemberMakers<T> {
  /** A readable value, writable with `set`; `since` is a requirement set, such as `1.1`. */
  property: (
    since: string,
    get: (target: T) => unknown,
    set?: (target: T, value: unknown) => void | Promise<void>,
  ) => Property<T>;
  /** A way to another object, taken without a call. */
  navigation: (since: string, go: (target: T) => Handle | null) => Navigation<T>;
  /** A call with arguments. */
  method: (since: string, call: (target: T, args: Arguments) => unknown) => Method<T>;
}

/**
 * What writes down the members of a class whose objects stand for a `T`.
 *
 * @example membersOf<SheetModel>().property("1.1", (sheet) => sheet.name).kind // "property"
 */
export function membersOf<T>(): MemberMakers<T> {
  return {
    property: (since, get, set) =>
      set === undefined ? { kind: "property", since, get } : { kind: "property", since, get, set },
    navigation: (since, go) => ({ kind: "navigation", since, go }),
    method: (since, call) => ({ kind: "method", since, call }),
  };
}

/**
 * Declares a class of API objects.
 *
 * @example objectClass<"Worksheet">({ name: "Worksheet", since: "1.1", members: {} }).name // "Worksheet"
 */
export function objectClass<N extends ClassName>(declaration: ObjectClass<N>): ObjectClass<N> {
  return declaration;
}
