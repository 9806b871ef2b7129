/** Counts what an add-in costs: syncs, bytes each way, members used. */
import { utf8Length } from "./richapi/utf8-length";

/** What was counted. */
export interface MeterReading {
  /** Batches answered, without the custom-functions runtime's own. */
  syncs: number;
  /** UTF-8 bytes of batches and answers. */
  bytesIn: number;
  bytesOut: number;
  /** The largest batch, in UTF-8 bytes. */
  largestBatch: number;
  /** Uses of each API member, such as `Range.values`, with the requirement set it came in. */
  members: Record<string, { uses: number; since: string }>;
}

/** Adds up one run's traffic. */
export class Meters {
  #reading = emptyReading();

  /** Counts one batch and its answer. */
  countSync(body: string, answer: string): void {
    const bytes = utf8Length(body);
    this.#reading.syncs += 1;
    this.#reading.bytesIn += bytes;
    this.#reading.bytesOut += utf8Length(answer);
    this.#reading.largestBatch = Math.max(this.#reading.largestBatch, bytes);
  }

  /** Counts one use of a member. */
  countMember(member: string, since: string): void {
    const seen = this.#reading.members[member];
    if (seen === undefined) this.#reading.members[member] = { uses: 1, since };
    else seen.uses += 1;
  }

  /** What was counted so far, as a copy. */
  read(): MeterReading {
    return structuredClone(this.#reading);
  }

  /** Begins again at nothing. */
  reset(): void {
    this.#reading = emptyReading();
  }
}

function emptyReading(): MeterReading {
  return { syncs: 0, bytesIn: 0, bytesOut: 0, largestBatch: 0, members: {} };
}
