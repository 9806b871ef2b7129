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
  /** 应报名单. */
  readonly due: string | null;
  /** 复核 forms, folders of them, or lists. */
  readonly reviews: readonly string[];
  /** Forms of the year before, or folders of them. */
  readonly previous: readonly string[];
  readonly seed: string | null;
  /** Folder of 审核意见书. */
  readonly opinions: string | null;
  /** Threads that read files; null to choose by the machine. */
  readonly workers: number | null;
}

const OPTIONS: Readonly<Record<string, Options[string]>> = {
  profile: { type: "string" },
  year: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  due: { type: "string" },
  review: { type: "string", multiple: true },
  previous: { type: "string", multiple: true },
  seed: { type: "string" },
  opinions: { type: "string" },
  workers: { type: "string" },
};

/** What the parser gives back of them. */
interface Values {
  readonly profile?: string;
  readonly year?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly due?: string;
  readonly review?: readonly string[];
  readonly previous?: readonly string[];
  readonly seed?: string;
  readonly opinions?: string;
  readonly workers?: string;
}

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

function workersOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,3}$/u.test(text)) throw new UsageError(CLI.badWorkers(text));
  return Number(text);
}

/**
 * Reads what stands behind the command's name.
 *
 * @param allowed names of the options the command takes
 * @throws UsageError for an option it does not take, a profile that is not there, a year or a number that is none
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
  const values = parsed.values as Values;
  return {
    words: parsed.positionals,
    profile: profileOf(values.profile),
    year: yearOf(values.year),
    json: values.json === true,
    out: values.out ?? null,
    due: values.due ?? null,
    reviews: values.review ?? [],
    previous: values.previous ?? [],
    seed: values.seed ?? null,
    opinions: values.opinions ?? null,
    workers: workersOf(values.workers),
  };
}
