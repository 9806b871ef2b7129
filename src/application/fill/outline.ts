/** The indicator rows of a form by level, with weights and their sums: what 填报 shows and edits. */

export interface OutlineRow {
  readonly row: number;
  readonly name: string;
  readonly weight: number | null;
  /** True where nothing is filled in yet. */
  readonly isBlank: boolean;
}

export interface OutlineLevel2 {
  /** As the form prints it; "" where the form has no second level. */
  readonly level2: string;
  readonly rows: readonly OutlineRow[];
}

export interface OutlineLevel {
  readonly level1: string;
  readonly level2: readonly OutlineLevel2[];
  readonly weight: number;
  /** The profile's weight of this level; null where it fixes none. */
  readonly due: number | null;
}

export interface FormOutline {
  readonly levels: readonly OutlineLevel[];
  /** Sum of the indicators' weights. */
  readonly weight: number;
  /** What they should add up to. */
  readonly due: number;
}
