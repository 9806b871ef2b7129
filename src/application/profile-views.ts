/** The profiles as a person reads them: what each sets, why, and by which document. */
import type { Evidence } from "../law/document";
import { PROFILES, profileById } from "../law/index";
import { OWN_THRESHOLDS, type OwnThreshold } from "../law/own-thresholds";
import type { Profile, ProfileId, ProfileValues } from "../law/profile";
import type { Language } from "../locales/language";
import { sentencesOf } from "../locales/sentences";

/** One value of a profile, in words. */
export interface ProfileValueView {
  readonly name: string;
  readonly value: string;
  /** What the base sets; null where the profile stands alone. */
  readonly baseValue: string | null;
  /** Why the place differs; "" where the profile stands alone. */
  readonly because: string;
  readonly document: string;
  readonly place: string;
  readonly quote: string;
  readonly evidence: Evidence;
}

export interface ProfileView {
  readonly id: ProfileId;
  readonly name: string;
  /** Name of the profile it is laid over; null for one that stands alone. */
  readonly base: string | null;
  /** The values it sets otherwise than its base (all values where it stands alone). */
  readonly values: readonly ProfileValueView[];
  /** What own thresholds stand at where the unit sets none. */
  readonly thresholds: Readonly<Record<OwnThreshold, number | null>>;
}

/** Every threshold of the profile's; null where it sets none. */
function thresholdsOf(profile: Profile): ProfileView["thresholds"] {
  const pairs = OWN_THRESHOLDS.map((name) => [name, profile[name]] as const);
  return Object.fromEntries(pairs) as Record<OwnThreshold, number | null>;
}

/** The values to show, with the reason of each. */
function shownValues(profile: Profile): readonly { readonly name: keyof ProfileValues; readonly because: string }[] {
  if (profile.base !== null) return profile.overrides;
  return (Object.keys(profile.constants) as (keyof ProfileValues)[]).map((name) => ({ name, because: "" }));
}

function viewOf(profile: Profile, language: Language): ProfileView {
  const sentences = sentencesOf(language);
  const base = profile.base === null ? undefined : profileById(profile.base);
  return {
    id: profile.id,
    name: sentences.profile(profile.id),
    base: base === undefined ? null : sentences.profile(base.id),
    values: shownValues(profile).map(({ name, because }) => {
      const { value, source } = profile.constants[name];
      return {
        name: sentences.valueName(name),
        value: sentences.value(value),
        baseValue: base === undefined ? null : sentences.value(base[name]),
        because: sentences.because(because),
        ...source,
      };
    }),
    thresholds: thresholdsOf(profile),
  };
}

/**
 * Every profile in words, the default first.
 *
 * @param language of the names; reasons and quotes stay as the documents have them
 * @example profileViews("zh-CN")[3]?.values[0]?.name // "执行率分值"
 */
export function profileViews(language: Language): ProfileView[] {
  return PROFILES.map((profile) => viewOf(profile, language));
}
