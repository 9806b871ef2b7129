/** `jixiao profiles`: every profile, the values it sets otherwise than its base, and why. */
import { PROFILES, profileById } from "../../law/index";
import type { Profile, ProfileValues } from "../../law/profile";
import { sentencesOf } from "../../locales/sentences";
import { LISTS } from "../../locales/zh-CN/cli";
import { PROFILE_NAMES, VALUE_NAMES } from "../../locales/zh-CN/profiles";
import { EXIT, type Io } from "../io";
import { readArguments } from "../options";

const { value: valueText } = sentencesOf("zh-CN");

const NAMES = Object.keys(VALUE_NAMES) as (keyof ProfileValues)[];

function described(profile: Profile) {
  return {
    id: profile.id,
    name: PROFILE_NAMES[profile.id],
    base: profile.base,
    values: Object.fromEntries(NAMES.map((name) => [name, profile[name]])),
    overrides: profile.overrides.map(({ name, value, because, since, source }) => ({
      name,
      value,
      baseValue: profile.base === null ? null : (profileById(profile.base)?.[name] ?? null),
      because,
      since,
      source,
    })),
  };
}

function text(profile: Profile): string {
  const lines = [`${profile.id}  ${PROFILE_NAMES[profile.id]}`];
  if (profile.base === null) {
    lines.push(`  ${LISTS.standsAlone}`);
    for (const name of NAMES) {
      const { value, source } = profile.constants[name];
      lines.push(`    ${VALUE_NAMES[name]}：${valueText(value)}  ${LISTS.basis}：${source.document}${source.place}`);
    }
    return `${lines.join("\n")}\n\n`;
  }
  lines.push(`  ${LISTS.follows(PROFILE_NAMES[profile.base])}`);
  for (const { name, value, because, source } of profile.overrides) {
    lines.push(`    ${VALUE_NAMES[name]}：${valueText(value)}`);
    lines.push(`      ${LISTS.because}：${because}`);
    lines.push(`      ${LISTS.basis}：${source.document}${source.place}`);
  }
  return `${lines.join("\n")}\n\n`;
}

/** Runs the command. @throws UsageError */
export function profiles(args: readonly string[], io: Io): number {
  const { json } = readArguments(args, ["json"]);
  if (json) io.out(`${JSON.stringify({ version: 1, profiles: PROFILES.map(described) }, null, 2)}\n`);
  else for (const profile of PROFILES) io.out(text(profile));
  return EXIT.clean;
}
