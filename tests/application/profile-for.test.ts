import { profileFor } from "../../src/application/profile-for";
import { DEFAULT_PROFILE } from "../../src/law/index";
import type { ProfileId } from "../../src/law/profile";

test("a profile by its id, with the unit's own thresholds in it", () => {
  expect(profileFor("mof-2020", {})).toBe(DEFAULT_PROFILE);
  const own = profileFor("hubei", { singleWeightLimit: 20 });
  expect([own.id, own.base, own.executionWeight, own.singleWeightLimit]).toEqual(["hubei", "mof-2020", 20, 20]);
});

test("an id that is none and a threshold out of bounds are refused", () => {
  expect(() => profileFor("mars" as ProfileId, {})).toThrow(RangeError);
  expect(() => profileFor("hubei", { singleWeightLimit: 0 })).toThrow(RangeError);
});
