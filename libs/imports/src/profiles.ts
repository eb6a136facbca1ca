import { Fault } from '#domain';
import { polisenProfile } from './polisen.profile.js';
import type { Profile } from './profile.js';

const profiles: readonly Profile[] = [polisenProfile];

export const profileNames: readonly string[] = profiles.map(({ name }) => name);

/** The profile with this name. Fault: PROFILE_UNKNOWN. */
export function profileNamed(name: string): Profile {
  const profile = profiles.find((each) => each.name === name);
  if (profile === undefined) throw new Fault('PROFILE_UNKNOWN', { profile: name });
  return profile;
}
