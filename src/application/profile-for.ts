/** The profile that a workbook is checked by: a place's, with the unit's own thresholds in it. */
import { profileById } from "../law/index";
import { withOwnThresholds, type OwnThresholds } from "../law/own-thresholds";
import type { Profile, ProfileId } from "../law/profile";

/**
 * The profile of a name with a unit's own thresholds.
 *
 * @param id one of the known profiles
 * @param thresholds what the unit sets itself; {} for nothing
 * @throws RangeError for an unknown id, or a threshold out of its bounds
 * @example profileFor("hubei", { singleWeightLimit: 20 }).executionWeight // 20
 */
export function profileFor(id: ProfileId, thresholds: OwnThresholds): Profile {
  const profile = profileById(id);
  if (profile === undefined) throw new RangeError(`no such profile: ${id}`);
  return withOwnThresholds(profile, thresholds);
}
