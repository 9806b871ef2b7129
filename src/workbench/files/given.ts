/** What snapshots leave out in several ways, and lists that are objects with numbers for keys. */
import type { Nullable } from "@univerjs/core";

/** A value that is there. */
export type Given<T> = Exclude<T, Nullable<never>>;

/** Whether a value is there: the grid leaves things out as null and as undefined. @example isGiven(0) // true */
export function isGiven<T>(value: T): value is Given<T> {
  return value !== null && value !== undefined;
}

/**
 * The entries of an object whose keys are numbers, those without a value left out.
 *
 * @example numbered({ 2: "c" }) // [[2, "c"]]
 */
export function numbered<T>(object: Readonly<Record<number, T>> | undefined): [number, Given<T>][] {
  return Object.keys(object ?? {}).flatMap((key): [number, Given<T>][] => {
    const value: Nullable<T> = object?.[Number(key)];
    return isGiven(value) ? [[Number(key), value]] : [];
  });
}
