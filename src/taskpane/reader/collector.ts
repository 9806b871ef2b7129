/** What the desk asks of files that were chosen: reads and checks them away from the page. */
import type { SheetReview } from "../../application/review/review";
import type { CollectedFile } from "../../application/summary/collect";
import type { CoreOptions } from "../core/service";

/** A file as it was chosen. */
export interface NamedFile {
  /** Its path within the chosen folder; no two files have the same. */
  readonly name: string;
  readonly file: Blob;
}

/** How a reading is followed and given up. */
export interface CollectorWatch {
  readonly signal: AbortSignal;
  /** @param done files finished so far, read or not @param all how many there are */
  readonly progress: (done: number, all: number) => void;
}

/** Both answers stand in the order of the files; a reading given up rejects with an AbortError. */
export interface Collector {
  /** What is counted of each file; one that cannot be used says why. */
  collect(files: readonly NamedFile[], options: CoreOptions, on: CollectorWatch): Promise<readonly CollectedFile[]>;
  /** Every form of the files, reviewed; a file that cannot be used has none. */
  review(files: readonly NamedFile[], options: CoreOptions, on: CollectorWatch): Promise<readonly SheetReview[]>;
}
