/** What the snapshot keeps for the grid's plugins, as JSON by name. */
import type { IResources } from "@univerjs/core";
import type { LossKind, LossLog } from "../loss";
import { CONDITION_RESOURCE, type ConditionRule } from "../sheet/condition-rules";
import { FILTER_RESOURCE, type GridFilter } from "../sheet/filters";
import { NOTE_RESOURCE, type SheetNotes } from "../sheet/notes";
import { TABLE_RESOURCE, type SheetTables } from "../sheet/tables";
import { VALIDATION_RESOURCE, type ValidationRule } from "../sheet/validations";
import { NAME_RESOURCE, type GridName } from "./names";

/** The resources that files have, by sheet id; names by their own. */
export interface GridResources {
  validations: Record<string, ValidationRule[]>;
  conditions: Record<string, ConditionRule[]>;
  notes: Record<string, SheetNotes>;
  tables: Record<string, SheetTables>;
  filters: Record<string, GridFilter>;
  names: Record<string, GridName>;
}

const NAMES: Readonly<Record<keyof GridResources, string>> = {
  validations: VALIDATION_RESOURCE,
  conditions: CONDITION_RESOURCE,
  notes: NOTE_RESOURCE,
  tables: TABLE_RESOURCE,
  filters: FILTER_RESOURCE,
  names: NAME_RESOURCE,
};

/** Resources that files have no place for here, and what is lost with them. */
const LOST: Readonly<Record<string, LossKind>> = {
  UNIVER_THREAD_COMMENT_PLUGIN: "thread",
  SHEET_THREAD_COMMENT_BASE_PLUGIN: "thread",
  SHEET_DRAWING_PLUGIN: "image",
  SHEET_HYPER_LINK_PLUGIN: "hyperlink",
};

/** @example emptyResources().names // {} */
export function emptyResources(): GridResources {
  return { validations: {}, conditions: {}, notes: {}, tables: {}, filters: {}, names: {} };
}

/** The resources as a snapshot has them; those that hold nothing are left out. */
export function toResources(resources: GridResources): IResources {
  return (Object.keys(NAMES) as (keyof GridResources)[])
    .filter((key) => Object.keys(resources[key]).length > 0)
    .map((key) => ({ id: NAMES[key], name: NAMES[key], data: JSON.stringify(resources[key]) }));
}

/** How many things a resource of unknown shape holds: the ends of its objects and lists. */
function countThings(data: unknown): number {
  if (typeof data !== "object" || data === null) return 0;
  if (Array.isArray(data)) return data.length;
  return Object.values(data).reduce((sum: number, one) => sum + Math.max(countThings(one), 0), 0);
}

/** The resources of a snapshot; those that no file takes are told as lost. */
export function fromResources(list: IResources | undefined, losses: LossLog): GridResources {
  const resources = emptyResources();
  for (const { name, data } of list ?? []) {
    if (data === "") continue;
    const parsed: unknown = JSON.parse(data);
    const key = (Object.keys(NAMES) as (keyof GridResources)[]).find((one) => NAMES[one] === name);
    const lost = LOST[name];
    if (key !== undefined) Object.assign(resources[key], parsed);
    else if (lost !== undefined && typeof parsed === "object" && parsed !== null && Object.keys(parsed).length > 0) {
      losses.add(lost, null, Math.max(1, countThings(parsed)));
    }
  }
  return resources;
}
