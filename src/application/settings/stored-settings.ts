/** How settings are kept in the workbook: one JSON text, read with patience. */
import { profileById } from "../../law/index";
import { isOwnThreshold, thresholdFault, type OwnThreshold, type OwnThresholds } from "../../law/own-thresholds";
import type { ProfileId } from "../../law/profile";
import { DEFAULT_SETTINGS, type Waiver, type WorkbookSettings } from "./settings";
import { isWaiverReason } from "./waivers";

/** Of the text's shape; a text of another version may hold what this one does not know. */
const VERSION = 1;

/** A year as forms print it: four digits. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;

/** Settings as they were read. */
export interface StoredSettings {
  readonly settings: WorkbookSettings;
  /** True where something stored could not be used, so that its default holds instead. */
  readonly lost: boolean;
}

/** Reads one part; null where it is not what it should be. */
type PartReader<T> = (stored: unknown) => T | null;

/** A part that is a list or a table, and whether all of it was of use. */
interface Kept<T> {
  readonly kept: T;
  readonly whole: boolean;
}

function isTable(stored: unknown): stored is Readonly<Record<string, unknown>> {
  return typeof stored === "object" && stored !== null && !Array.isArray(stored);
}

function textAt(table: Readonly<Record<string, unknown>>, name: keyof Waiver): string | null {
  const value = table[name];
  return typeof value === "string" ? value : null;
}

const flag: PartReader<boolean> = (stored) => (typeof stored === "boolean" ? stored : null);

const profileId: PartReader<ProfileId> = (stored) =>
  typeof stored === "string" ? (profileById(stored)?.id ?? null) : null;

/** An absent year is stored as null, so the answer is wrapped. */
const year: PartReader<{ readonly year: number | null }> = (stored) => {
  if (stored === null) return { year: null };
  const isYear = typeof stored === "number" && Number.isInteger(stored) && stored >= FIRST_YEAR && stored <= LAST_YEAR;
  return isYear ? { year: stored } : null;
};

const thresholds: PartReader<Kept<OwnThresholds>> = (stored) => {
  if (!isTable(stored)) return null;
  const kept: Partial<Record<OwnThreshold, number>> = {};
  let whole = true;
  for (const [name, value] of Object.entries(stored)) {
    if (isOwnThreshold(name) && typeof value === "number" && thresholdFault(name, value) === null) kept[name] = value;
    else whole = false;
  }
  return { kept, whole };
};

function waiverOf(stored: unknown): Waiver | null {
  if (!isTable(stored)) return null;
  const [key, rule, message] = [textAt(stored, "key"), textAt(stored, "rule"), textAt(stored, "message")];
  const [reason, by, on] = [textAt(stored, "reason"), textAt(stored, "by"), textAt(stored, "on")];
  if (key === null || rule === null || message === null || reason === null || by === null || on === null) return null;
  return isWaiverReason(reason) ? { key, rule, message, reason, by, on } : null;
}

const waivers: PartReader<Kept<readonly Waiver[]>> = (stored) => {
  if (!Array.isArray(stored)) return null;
  // Of two for the same finding the later one holds.
  const kept = new Map<string, Waiver>();
  let whole = true;
  for (const one of stored as readonly unknown[]) {
    const waiver = waiverOf(one);
    if (waiver === null) whole = false;
    else kept.set(waiver.key, waiver);
  }
  return { kept: [...kept.values()], whole };
};

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const stored: unknown = JSON.parse(text);
    return isTable(stored) ? stored : null;
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

/**
 * Reads what `writeSettings` wrote, and what became of it since.
 *
 * @param text the stored text; null where the workbook has none
 * @returns the default for every part that is missing or of no use; `lost` tells the latter, and a text of another
 *   version, whose further parts would be lost on writing
 * @example readSettings(null) // { settings: DEFAULT_SETTINGS, lost: false }
 * @example readSettings('{"version":1,"profile":"mars"}') // { settings: DEFAULT_SETTINGS, lost: true }
 */
export function readSettings(text: string | null): StoredSettings {
  if (text === null) return { settings: DEFAULT_SETTINGS, lost: false };
  const stored = parsed(text);
  if (stored === null) return { settings: DEFAULT_SETTINGS, lost: true };
  let lost = stored.version !== VERSION;
  function part<T>(name: keyof WorkbookSettings, read: PartReader<T>): T | null {
    const value = stored?.[name];
    if (value === undefined) return null;
    const answer = read(value);
    if (answer === null) lost = true;
    return answer;
  }
  function list<T>(name: keyof WorkbookSettings, read: PartReader<Kept<T>>): T | null {
    const answer = part(name, read);
    if (answer?.whole === false) lost = true;
    return answer?.kept ?? null;
  }
  const settings: WorkbookSettings = {
    profile: part("profile", profileId) ?? DEFAULT_SETTINGS.profile,
    year: part("year", year)?.year ?? DEFAULT_SETTINGS.year,
    thresholds: list("thresholds", thresholds) ?? DEFAULT_SETTINGS.thresholds,
    autoCheck: part("autoCheck", flag) ?? DEFAULT_SETTINGS.autoCheck,
    marks: part("marks", flag) ?? DEFAULT_SETTINGS.marks,
    waivers: list("waivers", waivers) ?? DEFAULT_SETTINGS.waivers,
  };
  return { settings, lost };
}

/**
 * The text to store in the workbook.
 *
 * @example readSettings(writeSettings(settings)).settings // settings
 */
export function writeSettings(settings: WorkbookSettings): string {
  return JSON.stringify({ version: VERSION, ...settings });
}
