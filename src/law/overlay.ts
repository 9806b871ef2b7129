/** How a profile is built: the national constants, and named overrides laid over them. */
import type { Constant } from "./document";
import type { Override, Profile, ProfileId, ProfileValues } from "./profile";

type Constants = Profile["constants"];

/** The values of constants, by the same names. */
function valuesOf(constants: Constants): ProfileValues {
  return Object.fromEntries(
    Object.entries(constants).map(([name, constant]: [string, Constant<unknown>]) => [name, constant.value]),
  ) as unknown as ProfileValues;
}

/**
 * One value that a place sets otherwise.
 *
 * @param name which value
 * @param figure the figure with its source
 * @param because one sentence for a person: why the place differs
 * @example override("executionWeight", figures.hubeiExecutionWeight, "湖北自评表按20分加80分").value // 20
 */
export function override<K extends keyof ProfileValues>(
  name: K,
  figure: Constant<ProfileValues[K]>,
  because: string,
): Override<K> {
  return { name, value: figure.value, because, since: figure.since, source: figure.source };
}

/** A profile that stands on its own. @example nationalProfile("mof-2020", constants).base // null */
export function nationalProfile(id: ProfileId, constants: Constants): Profile {
  return { ...valuesOf(constants), id, base: null, constants, overrides: [] };
}

/**
 * A profile laid over another: the base's constants with the overrides in their place.
 *
 * @example overlay(mof2020, "hubei", [override("executionWeight", twenty, "…")]).executionWeight // 20
 */
export function overlay(base: Profile, id: ProfileId, overrides: readonly Override[]): Profile {
  const changed = overrides.map(({ name, value, since, source }) => {
    const constant: Constant<unknown> = { value, unit: base.constants[name].unit, since, source };
    return [name, constant] as const;
  });
  const constants = { ...base.constants, ...Object.fromEntries(changed) };
  return { ...valuesOf(constants), id, base: base.id, constants, overrides };
}
