/** Executes the batches that Office.js sends, over the API objects that are declared. */
import type { Meters } from "../meters";
import { Arguments } from "./arguments";
import { ApiError, apiNotFound } from "./errors";
import { Handle } from "./handle";
import { type Member, type ObjectClass } from "./object-class";
import { itemSelection, memberName, selectionOf, wireName, type Selection } from "./query";
import type { References } from "./references";
import { isWithin } from "./requirement-set";
import { utf8Length } from "./utf8-length";
import { ActionType, PathType, type Action, type ArgumentInfo, type Batch, type BatchAnswer } from "./wire";

/** What stands for an API object inside a plain one. */
const OBJECT_PATH_ID = "_ObjectPathId";

/** Excel on the web takes and gives at most 5 MB at a time. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What a server needs of its house. */
export interface ServerParts {
  classes: ReadonlyMap<string, ObjectClass>;
  /** The workbook that a batch starts from. */
  root: () => Handle;
  /** Objects made by name, such as the custom-functions runtime's own. */
  services: ReadonlyMap<string, () => Handle>;
  references: References;
  /** Resolves when formulas have been calculated, so that what is read is up to date. */
  settle: () => Promise<void>;
  meters: Meters;
  /** The newest requirement set that is answered. */
  ceiling: () => string;
}

/** One batch under way. */
class BatchRun {
  readonly #handles = new Map<number, Promise<Handle | null>>();
  readonly #kept = new WeakMap<Handle, string>();
  /** Where the batch stands, for the error that may end it. */
  location = "";

  constructor(
    readonly parts: ServerParts,
    readonly batch: Batch,
  ) {}

  /** What one action gives. */
  async act(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#identity(await this.#resolve(action.ObjectPathId));
      case ActionType.query: {
        const handle = await this.#resolve(action.ObjectPathId);
        await this.parts.settle();
        return handle === null ? null : this.#load(handle, selectionOf(action.QueryInfo));
      }
      case ActionType.method:
        return this.#invoke(action);
      case ActionType.setProperty:
        return this.#set(action);
      default:
        throw apiNotFound(`ActionType ${action.ActionType}`);
    }
  }

  #resolve(pathId: number): Promise<Handle | null> {
    const known = this.#handles.get(pathId);
    if (known !== undefined) return known;
    const found = this.#walk(pathId);
    this.#handles.set(pathId, found);
    return found;
  }

  async #walk(pathId: number): Promise<Handle | null> {
    const path = this.batch.ObjectPaths[String(pathId)];
    if (path === undefined) throw new ApiError("InvalidReference", `ObjectPath ${pathId}`);
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.parts.root();
      case PathType.nullObject:
        return null;
      case PathType.newObject: {
        const make = this.parts.services.get(path.Name);
        if (make === undefined) throw apiNotFound(path.Name);
        return make();
      }
      case PathType.reference: {
        const kept = this.parts.references.find(path.Name);
        if (kept === null) throw new ApiError("ItemNotFound", path.Name);
        this.#kept.set(kept, path.Name);
        return kept;
      }
    }
    const parent = await this.#resolve(path.ParentObjectPathId ?? 0);
    // What is asked of a null object is a null object again.
    if (parent === null) return null;
    const name = path.ObjectPathType === PathType.indexer ? "getItem" : memberName(path.Name);
    const member = this.#member(parent, name);
    if (member.kind === "navigation" && path.ObjectPathType === PathType.property)
      return member.go(parent.target as never);
    if (member.kind !== "method") throw apiNotFound(this.location);
    const given = await member.call(parent.target as never, await this.#arguments(path.ArgumentInfo));
    if (given === null || given instanceof Handle) return given;
    throw new ApiError("GeneralException", `${this.location} gives no object`);
  }

  async #arguments(info: ArgumentInfo | undefined): Promise<Arguments> {
    const values = info?.Arguments ?? [];
    return new Arguments(
      await Promise.all(values.map((value, place) => this.#argument(value, info?.ReferencedObjectPathIds?.[place]))),
    );
  }

  async #argument(value: unknown, referenced: unknown): Promise<unknown> {
    if (typeof referenced === "number" && referenced !== 0) return this.#resolve(referenced);
    if (Array.isArray(referenced) && Array.isArray(value)) {
      return Promise.all(value.map((inner: unknown, place) => this.#argument(inner, referenced[place])));
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    // An object inside a plain one, such as the source of a list, stands there as its path's id.
    if (OBJECT_PATH_ID in value) return this.#resolve(Number(value[OBJECT_PATH_ID]));
    const entries = Object.entries(value).map(
      async ([key, inner]) => [key, await this.#argument(inner, undefined)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }

  #class(handle: Handle): ObjectClass {
    const found = this.parts.classes.get(handle.className);
    if (found === undefined) throw apiNotFound(handle.className);
    return found;
  }

  #member(handle: Handle, name: string): Member<never> {
    const owner = this.#class(handle);
    this.location = `${owner.name}.${name}`;
    const member = Object.hasOwn(owner.members, name) ? owner.members[name] : undefined;
    const ceiling = this.parts.ceiling();
    if (member === undefined || !isWithin(owner.since, ceiling) || !isWithin(member.since, ceiling)) {
      throw apiNotFound(this.location);
    }
    if (!name.startsWith("_")) this.parts.meters.countMember(this.location, member.since);
    return member;
  }

  #identity(handle: Handle | null): Record<string, unknown> | null {
    if (handle === null) return null;
    const found: Record<string, unknown> = {};
    const id = this.#class(handle).id?.(handle.target);
    if (id !== undefined) found.Id = id;
    const kept = this.#kept.get(handle);
    if (kept !== undefined) found._ReferenceId = kept;
    return found;
  }

  async #invoke(action: Action): Promise<unknown> {
    const handle = await this.#resolve(action.ObjectPathId);
    const name = memberName(action.Name);
    if (handle === null) {
      if (name === "_KeepReference") return null;
      throw new ApiError("ItemNotFound", name);
    }
    if (name === "_KeepReference") {
      if (!this.#kept.has(handle)) this.#kept.set(handle, this.parts.references.keep(handle));
      return null;
    }
    if (name === "_RemoveReference") {
      this.parts.references.release((await this.#arguments(action.ArgumentInfo)).text(0, "referenceId"));
      return null;
    }
    const member = this.#member(handle, name);
    if (member.kind !== "method") throw apiNotFound(this.location);
    const given = await member.call(handle.target as never, await this.#arguments(action.ArgumentInfo));
    return given instanceof Handle ? this.#identity(given) : (given ?? null);
  }

  async #set(action: Action): Promise<null> {
    const handle = await this.#resolve(action.ObjectPathId);
    const name = memberName(action.Name);
    if (handle === null) throw new ApiError("ItemNotFound", name);
    const member = this.#member(handle, name);
    if (member.kind !== "property") throw apiNotFound(this.location);
    if (member.set === undefined) throw new ApiError("AccessDenied", this.location);
    const { values } = await this.#arguments(action.ArgumentInfo);
    await member.set(handle.target as never, values[0]);
    return null;
  }

  async #load(handle: Handle, selection: Selection): Promise<Record<string, unknown>> {
    const owner = this.#class(handle);
    if (owner.items === undefined) return this.#loadObject(handle, owner, selection);
    const loaded: Record<string, unknown> = {};
    if (selection.names.has("count") && Object.hasOwn(owner.members, "count")) {
      loaded.Count = await this.#value(handle, "count");
      if (selection.names.size === 1 && selection.inner.size === 0) return loaded;
    }
    const ofItem = itemSelection(selection);
    const all = owner.items(handle.target);
    const end = selection.top === null ? all.length : selection.skip + selection.top;
    const items: Record<string, unknown>[] = [];
    for (const item of all.slice(selection.skip, end)) {
      const itemClass = this.#class(item);
      const values = await this.#loadObject(item, itemClass, ofItem);
      const id = itemClass.id?.(item.target);
      items.push(id === undefined ? values : { ...values, _Id: id });
    }
    loaded._Items = items;
    return loaded;
  }

  async #loadObject(handle: Handle, owner: ObjectClass, selection: Selection): Promise<Record<string, unknown>> {
    const loaded: Record<string, unknown> = {};
    for (const name of this.#namesToLoad(owner, selection)) {
      const member = this.#member(handle, name);
      if (member.kind === "navigation") await this.#loadInner(loaded, handle, name, selectionOf(undefined));
      else loaded[wireName(name)] = await this.#value(handle, name);
    }
    for (const [name, inner] of selection.inner) await this.#loadInner(loaded, handle, name, inner);
    const kept = this.#kept.get(handle);
    if (kept !== undefined) loaded._ReferenceId = kept;
    return loaded;
  }

  #namesToLoad(owner: ObjectClass, selection: Selection): string[] {
    const named = [...selection.names].filter((name) => name !== "*");
    const isAll = selection.names.has("*") || (named.length === 0 && selection.inner.size === 0);
    if (!isAll) return named;
    const ceiling = this.parts.ceiling();
    const plain = Object.entries(owner.members)
      .filter(([, member]) => member.kind === "property" && member.onDemand !== true && isWithin(member.since, ceiling))
      .map(([name]) => name);
    return [...new Set([...plain, ...named])];
  }

  async #loadInner(loaded: Record<string, unknown>, handle: Handle, name: string, selection: Selection): Promise<void> {
    const member = this.#member(handle, name);
    if (member.kind !== "navigation") throw apiNotFound(this.location);
    const inner = member.go(handle.target as never);
    loaded[wireName(name)] = inner === null ? null : await this.#load(inner, selection);
  }

  #value(handle: Handle, name: string): unknown {
    const member = this.#member(handle, name);
    if (member.kind !== "property") throw apiNotFound(this.location);
    return member.get(handle.target as never);
  }
}

/**
 * Executes one batch.
 *
 * What was done before an error stays done, as in Excel.
 *
 * @param body JSON text of a `ProcessQuery`
 * @returns JSON text of the answer
 */
export async function executeBatch(parts: ServerParts, body: string): Promise<string> {
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  let run: BatchRun | null = null;
  let index = 0;
  try {
    if (utf8Length(body) > PAYLOAD_LIMIT) throw new ApiError("RequestPayloadSizeLimitExceeded");
    const batch = JSON.parse(body) as Batch;
    run = new BatchRun(parts, batch);
    for (const action of batch.Actions) {
      // Older handlers hang on the trace's id, newer ones on its result.
      const isTrace = action.ActionType === ActionType.trace;
      if (isTrace) answer.TraceIds.push(action.Id);
      answer.Results.push({ ActionId: action.Id, Value: isTrace ? null : await run.act(action) });
      index += 1;
    }
  } catch (error) {
    // A fault of the host's own is told as Excel tells its own, with what is known of it.
    const known = error instanceof ApiError ? error : new ApiError("GeneralException", String(error));
    answer.Error = { Code: known.code, Message: known.message, ActionIndex: index, Location: run?.location ?? "" };
  }
  return limited(JSON.stringify(answer));
}

function limited(text: string): string {
  if (utf8Length(text) <= PAYLOAD_LIMIT) return text;
  const { code, message } = new ApiError("ResponsePayloadSizeLimitExceeded");
  return JSON.stringify({
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, ActionIndex: 0, Location: "" },
  });
}
