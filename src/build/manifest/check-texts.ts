/** Texts fit, and every one stands in Chinese and in English. */
import type { Fault } from "./fault";
import { below, type Element } from "./xml";

/** The longest text of each kind, in characters. */
const LENGTHS = { DisplayName: 125, Description: 250, "bt:ShortStrings": 125, "bt:LongStrings": 250 } as const;
const ENGLISH = "en-US";
const HAN = /\p{Script=Han}/u;

function checkText(text: Element, longest: number): Fault[] {
  const where = text.attributes.id ?? text.name;
  const overrides = text.children.filter(({ attributes }) => attributes.Locale === ENGLISH);
  const values = [text, ...overrides].map(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? "");
  const [, english = ""] = values;
  return [
    ...(values.some((value) => value.length > longest) ? [{ kind: "text-long", where } as const] : []),
    ...(english === "" || HAN.test(english) ? [{ kind: "locale", where } as const] : []),
  ];
}

/**
 * Checks lengths and the English of every text.
 *
 * @example checkTexts(root) // [{ kind: "locale", where: "Tab.Label" }]
 */
export function checkTexts(root: Element): Fault[] {
  const resources = below(root, "VersionOverrides", "Resources");
  const texts = (["bt:ShortStrings", "bt:LongStrings"] as const).flatMap((kind) =>
    resources.flatMap((found) => below(found, kind, "bt:String")).flatMap((text) => checkText(text, LENGTHS[kind])),
  );
  const names = (["DisplayName", "Description"] as const).flatMap((name) =>
    below(root, name).flatMap((text) => checkText(text, LENGTHS[name])),
  );
  const [locale] = below(root, "DefaultLocale");
  const base: Fault[] = locale?.text === "zh-CN" ? [] : [{ kind: "locale", where: "DefaultLocale" }];
  return [...base, ...names, ...texts];
}
