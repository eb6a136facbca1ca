import { Fault } from '#domain';
import { chicagoProfile } from './chicago.profile.js';
import type { ImportProfile } from './import-profile.model.js';
import { policeUkProfile } from './police-uk.profile.js';
import { polisenProfile } from './polisen.profile.js';

/** The profiles that come with the product. */
export const builtinProfiles: readonly ImportProfile[] = [
  polisenProfile,
  policeUkProfile,
  chicagoProfile,
];

/** The profile with this name. Fault: PROFILE_UNKNOWN. */
export function builtinProfile(name: string): ImportProfile {
  const profile = builtinProfiles.find((each) => each.name === name);
  if (profile === undefined) throw new Fault('PROFILE_UNKNOWN', { profile: name });
  return profile;
}
