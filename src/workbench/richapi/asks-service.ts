/** Tells batches of Office.js's own runtimes from those of an add-in. */
import type { Batch } from "./wire";

/**
 * Whether a batch makes one of the named services; a cell's text may name them too.
 *
 * @param body JSON text of a batch
 * @example asksService('{"Actions":[],"ObjectPaths":{}}', ["Microsoft.AppRuntime.AppRuntimeService"]) // false
 */
export function asksService(body: string, services: readonly string[]): boolean {
  if (!services.some((service) => body.includes(service))) return false;
  const { ObjectPaths: paths } = JSON.parse(body) as Batch;
  return Object.values(paths).some(({ Name: name }) => services.includes(name));
}
