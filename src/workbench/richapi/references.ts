/** Tracked objects: what Office.js keeps by a reference id across batches. */
import type { Handle } from "./handle";

/** Objects by reference id, for as long as the guest keeps them. */
export class References {
  readonly #handles = new Map<string, Handle>();
  #next = 1;

  /** Keeps an object and gives its id. */
  keep(handle: Handle): string {
    const id = `ref-${this.#next}`;
    this.#next += 1;
    this.#handles.set(id, handle);
    return id;
  }

  /** The object behind an id, or null where it is kept no longer. */
  find(id: string): Handle | null {
    return this.#handles.get(id) ?? null;
  }

  /** Forgets an object. */
  release(id: string): void {
    this.#handles.delete(id);
  }

  /** Every object kept, for changes that move what it stands for. */
  all(): Iterable<Handle> {
    return this.#handles.values();
  }
}
