/** The list of profiles. */
import type { Profile } from "./profile";
import { conghua } from "./profiles/conghua";
import { guangdong } from "./profiles/guangdong";
import { hubei } from "./profiles/hubei";
import { mof2020 } from "./profiles/mof-2020";
import { mof2021 } from "./profiles/mof-2021";
import { sichuan } from "./profiles/sichuan";
import { wuchuan } from "./profiles/wuchuan";
import { yuzhong } from "./profiles/yuzhong";

/** Every profile, the default first. */
export const PROFILES: readonly Profile[] = [mof2020, mof2021, guangdong, hubei, sichuan, yuzhong, conghua, wuchuan];

/** The profile that holds where none is named. */
export const DEFAULT_PROFILE: Profile = mof2020;

/** The profile of a name. @returns undefined for a name that is none. @example profileById("hubei")?.executionWeight // 20 */
export function profileById(id: string): Profile | undefined {
  return PROFILES.find((profile) => profile.id === id);
}
