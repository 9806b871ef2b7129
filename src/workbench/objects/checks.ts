/** Numbers and colours written to properties, taken with the checks that Excel makes. */
import { parseColour } from "../model/looks/colours";
import { invalidArgument } from "../richapi/errors";

/**
 * A number within bounds.
 *
 * @throws ApiError InvalidArgument
 * @example within(12, 1, 409, "size") // 12
 */
export function within(value: unknown, least: number, most: number, name: string): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument(name);
  return value;
}

/**
 * A colour as #RRGGBB.
 *
 * @throws ApiError InvalidArgument
 * @example colour("orange", "color") // "#FFA500"
 */
export function colour(value: unknown, name: string): string {
  const found = typeof value === "string" ? parseColour(value) : null;
  if (found === null) throw invalidArgument(name);
  return found;
}
