/** The port to the workbook that is open before the person: what the use cases ask of it, and how it may refuse. */
import type { Severity } from "../../domain/finding";
import type { Merge } from "../../domain/grid";
import type { RawSheet, SheetRef } from "./raw-sheet";
import type { WritePlan } from "./write-plan";

/**
 * Why the workbook refused.
 *
 * - `protected`  the sheet or the workbook is protected
 * - `editing`    a cell is being edited
 * - `too-old`    this Excel lacks what is needed
 * - `sheet-gone` the sheet was deleted meanwhile
 * - `changed`    a cell no longer holds what the plan was made for
 * - `too-large`  more than Excel takes at once
 * - `last-sheet` the only visible sheet cannot be removed
 * - `other`      anything else; `detail` is Excel's code
 */
export const WORKBOOK_FAULTS = [
  "protected",
  "editing",
  "too-old",
  "sheet-gone",
  "changed",
  "too-large",
  "last-sheet",
  "other",
] as const;

export type WorkbookFault = (typeof WORKBOOK_FAULTS)[number];

/** A refusal of the open workbook; nothing was changed, or what was changed is told. */
export class WorkbookRefusal extends Error {
  /**
   * @param fault which refusal
   * @param detail a sheet's name, a cell's address, or Excel's own code; "" for none
   */
  constructor(
    readonly fault: WorkbookFault,
    readonly detail = "",
  ) {
    super(detail === "" ? fault : `${fault}: ${detail}`);
    this.name = "WorkbookRefusal";
  }
}

export interface SheetInfo extends SheetRef {
  readonly isProtected: boolean;
  readonly isActive: boolean;
}

/** What is selected. */
export interface Selection {
  readonly sheet: SheetRef;
  readonly area: Merge;
}

/** Cells to be marked with one colour. */
export interface Mark {
  readonly severity: Severity;
  /** A1 addresses of single cells. */
  readonly cells: readonly string[];
}

/** What has changed in the workbook, by whomever. */
export type WorkbookChange =
  | { readonly kind: "cells"; readonly sheetId: string }
  | { readonly kind: "activated"; readonly sheetId: string }
  /** Sheets were added or deleted. */
  | { readonly kind: "sheets" };

/** How to take back what was written: made by `apply`, used once by `undo`. Opaque to everyone else. */
export interface Receipt {
  readonly plan: WritePlan;
  /** Names that the new sheets got, in the order of the plan. */
  readonly newSheets: readonly SheetRef[];
  /** The adapter's own memory of what stood there. */
  readonly memory: unknown;
}

/** What taking back came to. */
export interface Undone {
  readonly cells: number;
  readonly removedSheets: number;
  /** Cells that somebody has changed since; they were left alone. */
  readonly left: readonly string[];
}

export interface Environment {
  /** `Office.context.displayLanguage`. */
  readonly language: string;
  /** The newest ExcelApi set: "1.14". */
  readonly apiLevel: string;
  /** `Office.context.diagnostics.platform`: "PC", "Mac", "OfficeOnline"… */
  readonly platform: string;
  /** Version of Excel. */
  readonly version: string;
  /** Sheets can be read: merged areas are known (ExcelApi 1.13). */
  readonly canRead: boolean;
}

/**
 * The open workbook.
 *
 * Every method may refuse with WorkbookRefusal. Reading takes two round trips, marking one.
 */
export interface OpenWorkbook {
  environment(): Environment;
  /** Visible sheets in their order. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** @param which a sheet's id, or the one that is active */
  read(which: "active" | { readonly id: string }): Promise<RawSheet>;
  selection(): Promise<Selection>;
  /** Applies a plan as a whole, in one undo step where Excel has it. */
  apply(plan: WritePlan): Promise<Receipt>;
  undo(receipt: Receipt): Promise<Undone>;
  /** Puts marks in the place of our own earlier ones on that sheet; none removes them. Nobody else's formats are touched. */
  mark(sheetId: string, marks: readonly Mark[]): Promise<void>;
  /** Shows a cell: its sheet comes to the front, the cell is selected. The pane keeps the focus where Excel lets it. */
  select(sheetId: string, cell: string): Promise<void>;
  /** @returns stops the watching */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** What was stored in the workbook under our name; null for nothing. */
  loadSettings(): Promise<string | null>;
  saveSettings(text: string): Promise<void>;
}
