/** What the check of a manifest finds. */
import type { MANIFEST_FAULTS } from "../../locales/zh-CN/build";

export interface Fault {
  readonly kind: keyof typeof MANIFEST_FAULTS;
  /** The element, id or file at fault. */
  readonly where: string;
}

/** What a manifest is held against. */
export interface Surroundings {
  /** Version of package.json, such as `0.1.0`. */
  readonly version: string;
  /** Where the add-in will stand, without a slash at its end. */
  readonly base: string;
  /** Every file that will stand there, by its path below `base`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Names of the functions that buttons can call. */
  readonly commands: ReadonlySet<string>;
}
