/** The batches that Office.js sends and the answers it expects. */

/** What a batch asks, action by action. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How a batch points at an object. */
export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Arguments; an entry of `ReferencedObjectPathIds` stands at the place where an object is passed. */
export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  ReferencedObjectPathIds?: unknown[] | null;
}

/** One way to an object. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** What is wanted of an object: property names, navigation properties to go into, and a window of a collection. */
export interface QueryInfo {
  Select?: string[] | null;
  Expand?: string[] | null;
  Skip?: number | null;
  Top?: number | null;
}

/** One step of a batch. */
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo | Record<string, unknown>;
}

/** A batch. */
export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** What went wrong, as Excel tells it. */
export interface WireError {
  Code: string;
  Message: string;
  ActionIndex?: number;
  Location?: string;
}

/** The answer to a batch: the results so far, and the error that ended it. */
export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  /** The trace actions that were reached: Office.js hangs handlers on them. */
  TraceIds: number[];
  Error?: WireError;
}
