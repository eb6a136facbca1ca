import { Injectable } from '@nestjs/common';
import type { ImportProfile } from '../profile/import-profile.model.js';
import { builtinProfiles } from '../profile/profiles.js';
import type { FoundProfile } from './find-profile.js';
import { ImportProfileRepository } from './import-profile.repository.js';

/** Every profile: those that somebody has made, by name, then those that come with the product. */
@Injectable()
export class ListProfiles {
  constructor(private readonly repository: ImportProfileRepository) {}

  async run(): Promise<readonly FoundProfile[]> {
    const builtin = builtinProfiles.map((definition) => ({ definition, version: null }));
    return [...(await this.repository.all()), ...builtin];
  }

  async definitions(): Promise<readonly ImportProfile[]> {
    return (await this.run()).map(({ definition }) => definition);
  }
}
