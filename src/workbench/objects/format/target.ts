/** What the format objects stand for, and how a property of a look is read from and laid over all its areas. */
import type { IStyleData } from "@univerjs/core";
import { changeStyle, type StylePatch } from "../../model/looks/style-change";
import { StyleReader } from "../../model/looks/style-reader";
import { uniform } from "../../model/cells/uniform";
import { membersOf, type Property } from "../../richapi/object-class";
import type { RangeTarget } from "../targets";

/** The areas of one sheet that are formatted together: one for a range, some for range areas. */
export interface FormatTarget {
  ranges: readonly RangeTarget[];
}

declare module "../../richapi/handle" {
  interface Targets {
    RangeFormat: FormatTarget;
    RangeFill: FormatTarget;
    RangeFont: FormatTarget;
    FormatProtection: FormatTarget;
    RangeBorderCollection: FormatTarget;
  }
}

const { property } = membersOf<FormatTarget>();

/**
 * The looks of every cell of the areas, each once.
 *
 * @example looksOf({ ranges: [range] }).length // 1
 */
export function looksOf({ ranges }: FormatTarget): IStyleData[] {
  return ranges.flatMap(({ sheet, area }) => new StyleReader(sheet).distinct(area));
}

/**
 * Lays a look over every area.
 *
 * @throws ApiError AccessDenied where a protected sheet does not allow it
 * @example changeLook({ ranges: [range] }, { bl: 1 })
 */
export function changeLook({ ranges }: FormatTarget, patch: StylePatch): void {
  for (const { sheet, area } of ranges) {
    sheet.requireFormattable(area);
    changeStyle(sheet, area, patch);
  }
}

/**
 * A property of a look: null where the cells differ.
 *
 * @param patch what writing a value lays over the look; it ends the batch where the value cannot be used
 * @example lookProperty("1.1", (style) => style.bl === 1, (value) => ({ bl: value === true ? 1 : 0 }))
 */
export function lookProperty(
  since: string,
  ask: (style: IStyleData) => unknown,
  patch: (value: unknown) => IStyleData,
): Property<FormatTarget> {
  return property(
    since,
    (target) => uniform(looksOf(target), ask),
    // Excel takes null as "leave it", so that what was read may be written back.
    (target, value) => {
      if (value !== null) changeLook(target, patch(value));
    },
  );
}

/**
 * A look that takes one thing away.
 *
 * @example without("bg") // { bg: null }
 */
export function without(key: keyof IStyleData): IStyleData {
  return { [key]: null };
}
