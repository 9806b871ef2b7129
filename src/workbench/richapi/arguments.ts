/** The arguments of one call, taken with the checks that Excel makes. */
import { invalidArgument } from "./errors";
import { Handle, type ClassName } from "./handle";

/** Arguments by place; a wrong or missing one ends the batch with `InvalidArgument`. */
export class Arguments {
  constructor(readonly values: readonly unknown[]) {}

  /** Whether an argument was given: neither left out nor null. */
  has(place: number): boolean {
    return this.values[place] !== undefined && this.values[place] !== null;
  }

  /** Any value as it came. */
  raw(place: number): unknown {
    return this.values[place];
  }

  /** A text. */
  text(place: number, name: string): string {
    return text(this.values[place], name);
  }

  /** A text, or `otherwise` where none was given. */
  optionalText(place: number, name: string, otherwise: string): string {
    return this.has(place) ? this.text(place, name) : otherwise;
  }

  /** A finite number. */
  number(place: number, name: string): number {
    const value = this.values[place];
    if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(name);
    return value;
  }

  /** A whole number. */
  integer(place: number, name: string): number {
    const value = this.number(place, name);
    if (!Number.isInteger(value)) throw invalidArgument(name);
    return value;
  }

  /** A whole number, or `otherwise` where none was given. */
  optionalInteger(place: number, name: string, otherwise: number): number {
    return this.has(place) ? this.integer(place, name) : otherwise;
  }

  /** True or false. */
  flag(place: number, name: string): boolean {
    return flag(this.values[place], name);
  }

  /** True or false, or `otherwise` where none was given. */
  optionalFlag(place: number, name: string, otherwise: boolean): boolean {
    return this.has(place) ? this.flag(place, name) : otherwise;
  }

  /** One of the words of an enumeration. */
  word<W extends string>(place: number, name: string, words: readonly W[]): W {
    return oneOf(this.values[place], name, words);
  }

  /** One of the words, or `otherwise` where none was given. */
  optionalWord<W extends string>(place: number, name: string, words: readonly W[], otherwise: W): W {
    return this.has(place) ? this.word(place, name, words) : otherwise;
  }

  /** A plain object, such as options. */
  record(place: number, name: string): Record<string, unknown> {
    return record(this.values[place], name);
  }

  /** An API object of one class, or null where something else was given. */
  handle<N extends ClassName>(place: number, className: N): Handle<N> | null {
    const value = this.values[place];
    return value instanceof Handle && value.className === className ? (value as Handle<N>) : null;
  }
}

/**
 * A text.
 *
 * @throws ApiError InvalidArgument
 * @example text("得分", "name") // "得分"
 */
export function text(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(name);
  return value;
}

/**
 * True or false.
 *
 * @throws ApiError InvalidArgument
 * @example flag(true, "bold") // true
 */
export function flag(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(name);
  return value;
}

/**
 * A plain object, such as options.
 *
 * @throws ApiError InvalidArgument
 * @example record({ title: "得分" }, "errorAlert").title // "得分"
 */
export function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Handle) {
    throw invalidArgument(name);
  }
  return value as Record<string, unknown>;
}

/**
 * One of the words of an enumeration.
 *
 * @throws ApiError InvalidArgument
 * @example oneOf("Up", "direction", ["Up", "Left"]) // "Up"
 */
export function oneOf<W extends string>(value: unknown, name: string, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(name);
  return found;
}
