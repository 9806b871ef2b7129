/** The strings, addresses and pictures that a manifest names by id. */
import type { Language } from "./app-context";
import { down, type XmlElement } from "./xml";

/** A text in the manifest's own language and in others, by locale. */
export interface Localized {
  readonly default: string;
  readonly byLocale: Readonly<Record<string, string>>;
}

/** A picture of one size, in pixels. */
export interface Icon {
  readonly size: number;
  readonly url: string;
}

/** Looks resources up; each throws where the id is not there. */
export interface Resources {
  text(id: string): Localized;
  url(id: string): string;
  image(id: string): string;
  /** Reads an element that carries `DefaultValue` and overrides. */
  localized(element: XmlElement): Localized;
  /** Where an address of the manifest is truly served. */
  relocate(url: string): string;
}

/** An id that no resource has; the message names it. */
export class MissingResource extends Error {}

function localized(element: XmlElement): Localized {
  const overrides = element.children.filter(({ name }) => name === "Override");
  return {
    default: element.attribute("DefaultValue") ?? "",
    byLocale: Object.fromEntries(
      overrides.map((override) => [override.attribute("Locale") ?? "", override.attribute("Value") ?? ""]),
    ),
  };
}

/**
 * The text for a language; the manifest's own where it has no other.
 *
 * @example inLanguage({ default: "盖章", byLocale: { "en-US": "Stamp" } }, "en-US") // "Stamp"
 */
export function inLanguage(text: Localized, language: Language): string {
  return text.byLocale[language] ?? text.default;
}

/**
 * The smallest icon that is not smaller than wanted, else the largest.
 *
 * @param pixels wanted size in device pixels
 * @returns null where there are no icons
 * @example iconFor([{ size: 16, url: "a" }, { size: 32, url: "b" }], 20)?.url // "b"
 */
export function iconFor(icons: readonly Icon[], pixels: number): Icon | null {
  const bySize = [...icons].sort((a, b) => a.size - b.size);
  return bySize.find(({ size }) => size >= pixels) ?? bySize.at(-1) ?? null;
}

/**
 * Collects a manifest's resources.
 *
 * @param overrides the `VersionOverrides` element; null: there are none
 * @param relocate where an address is truly served
 * @example resourcesOf(overrides, (url) => url).text("Tab.Label").default // "测试"
 */
export function resourcesOf(overrides: XmlElement | null, relocate: (url: string) => string): Resources {
  const holders = (overrides === null ? null : down(overrides, "Resources"))?.children ?? [];
  const byId = new Map(holders.flatMap(({ children }) => children).map((item) => [item.attribute("id") ?? "", item]));
  const find = (id: string) => {
    const item = byId.get(id);
    if (item === undefined) throw new MissingResource(id);
    return localized(item);
  };
  return {
    text: find,
    url: (id) => relocate(find(id).default),
    image: (id) => relocate(find(id).default),
    localized,
    relocate,
  };
}
