import { Injectable } from '@nestjs/common';
import { Fault } from '#domain';
import { parseProfile } from '../profile/import-profile.js';
import type { ImportProfile } from '../profile/import-profile.model.js';
import { builtinProfiles } from '../profile/profiles.js';
import { ImportProfileRepository } from './import-profile.repository.js';

/** A profile with where it comes from. */
export interface FoundProfile {
  readonly definition: ImportProfile;
  /** Null for one that comes with the product. */
  readonly version: number | null;
}

/** Finds a profile by its name: one that comes with the product, else one that somebody has made. */
@Injectable()
export class FindProfile {
  constructor(private readonly repository: ImportProfileRepository) {}

  /** Throws Fault: PROFILE_UNKNOWN; PROFILE_INVALID when it was stored by an earlier release and no longer holds. */
  async run(name: string): Promise<ImportProfile> {
    const found = await this.find(name);
    if (found === undefined) throw new Fault('PROFILE_UNKNOWN', { profile: name });
    return found.version === null ? found.definition : parseProfile(found.definition);
  }

  async find(name: string): Promise<FoundProfile | undefined> {
    const definition = builtinProfiles.find((each) => each.name === name);
    return definition ? { definition, version: null } : this.repository.find(name);
  }
}
