/** The grid, whichever way it was booted. */
import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** Univer and its own programming interface. */
export interface Engine {
  univer: Univer;
  api: FUniver;
}
