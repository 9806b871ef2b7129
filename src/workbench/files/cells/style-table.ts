/** The styles of a workbook that is being opened, each once and by an id. */
import type { IStyleData } from "@univerjs/core";
import type { Style } from "exceljs";
import type { CellCustom } from "../../model/book/snapshot";
import type { Palette } from "./colours";
import { gridLook } from "./styles-in";

/** A style's id and what goes with it. */
export interface StyleEntry {
  id: string;
  custom: CellCustom | null;
  pattern: string | null;
  lossy: boolean;
}

/** Gives ids to styles in the order they are met. */
export class StyleTable {
  /** The styles by id, as the snapshot has them. */
  readonly styles: Record<string, IStyleData> = {};
  #byText = new Map<string, string>();
  #byStyle = new WeakMap<object, StyleEntry>();

  constructor(
    private palette: Palette,
    readonly fallback: IStyleData,
  ) {}

  /** The id of a style; null for the workbook's own look. */
  idOf(style: Partial<Style> | undefined): StyleEntry | null {
    if (style === undefined || Object.keys(style).length === 0) return null;
    const known = this.#byStyle.get(style);
    if (known !== undefined) return known;
    const look = gridLook(style, this.palette, this.fallback);
    const text = JSON.stringify(look.style);
    const id = this.#byText.get(text) ?? `s${this.#byText.size + 1}`;
    this.#byText.set(text, id);
    this.styles[id] = look.style;
    const entry = { id, custom: look.custom, pattern: look.style.n?.pattern ?? null, lossy: look.lossy };
    this.#byStyle.set(style, entry);
    return entry;
  }
}
