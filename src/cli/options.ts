/** The options that commands share. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { DEFAULT_PROFILE, PROFILES, profileById } from "../law/index";
import type { Profile } from "../law/profile";
import { CLI } from "../locales/zh-CN/cli";
import { UsageError } from "./io";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command line says behind the command's name. */
export interface Arguments {
  readonly words: readonly string[];
  readonly profile: Profile;
  readonly year: number | null;
  readonly json: boolean;
  readonly out: string | null;
}

const OPTIONS: Readonly<Record<string, Options[string]>> = {
  profile: { type: "string" },
  year: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
};

function profileOf(id: string | undefined): Profile {
  if (id === undefined) return DEFAULT_PROFILE;
  const profile = profileById(id);
  if (profile === undefined) {
    throw new UsageError(
      CLI.unknownProfile(
        id,
        PROFILES.map((known) => known.id),
      ),
    );
  }
  return profile;
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^(?:19|20)\d{2}$/u.test(text)) throw new UsageError(CLI.badYear(text));
  return Number(text);
}

/**
 * Reads what stands behind the command's name.
 *
 * @param allowed names of the options the command takes
 * @throws UsageError for an option it does not take, a profile that is not there, a year that is none
 * @example readArguments(["a.xlsx", "--json"], ["json"]).json // true
 */
export function readArguments(args: readonly string[], allowed: readonly string[]): Arguments {
  const options: Options = Object.fromEntries(Object.entries(OPTIONS).filter(([name]) => allowed.includes(name)));
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    throw new UsageError(CLI.badOption);
  }
  const values = parsed.values as { profile?: string; year?: string; out?: string; json?: boolean };
  return {
    words: parsed.positionals,
    profile: profileOf(values.profile),
    year: yearOf(values.year),
    json: values.json === true,
    out: values.out ?? null,
  };
}
