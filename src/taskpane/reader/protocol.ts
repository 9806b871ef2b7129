/** What goes between the page and a worker that reads files. */
import type { CoreOptions } from "../core/service";
import type { Sent } from "../core/protocol";

/** What is made of a file: what is counted of it, or a review of each of its forms. */
export type Task = "collect" | "review";

/** One file to read; the worker is given one at a time. */
export interface Job {
  readonly task: Task;
  readonly name: string;
  readonly file: Blob;
  readonly options: CoreOptions;
}

export type Answer =
  /** The worker has started and waits for its first file. */
  | { readonly kind: "ready" }
  /** A text table is read from here on, which may never end. */
  | { readonly kind: "text" }
  /** What became of the file, in parts. */
  | Sent
  /** A fault of ours, not of the file. */
  | { readonly kind: "failed"; readonly message: string };
