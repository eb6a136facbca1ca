import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Fault, type Actor } from '#domain';
import { SealedFiles } from '#protection';
import type { StartImportDto } from './import.dto.js';
import { parseProfile } from './profile/import-profile.js';
import type { ImportProfile } from './profile/import-profile.model.js';
import { FindProfile } from './profile-store/find-profile.js';
import { StartImport } from './start-import.js';
import { FindUpload } from './upload/find-upload.js';
import { UPLOAD_KEPT_MS, UPLOAD_WAITS_MS } from './upload/upload-limits.js';

/** Puts an import of an uploaded file in line, with a profile by its name or written out. */
@Injectable()
export class RequestImport {
  constructor(
    private readonly findUpload: FindUpload,
    private readonly findProfile: FindProfile,
    private readonly startImport: StartImport,
    private readonly files: SealedFiles,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the import's id.
   * @throws Fault NOT_FOUND for a file that is not one's own, PROFILE_UNKNOWN, PROFILE_INVALID, FIELDS_INVALID.
   */
  async run(actor: Actor, wish: StartImportDto): Promise<string> {
    const { fileId, dryRun: isDry = false, onError = 'keep_good' } = wish;
    const { id, name, bytes, sha256 } = await this.findUpload.run(actor, fileId);
    const profile = await this.profileOf(wish);
    // It must not go while it waits for a worker; one that is only looked at is about to be imported.
    const keptMs = isDry ? UPLOAD_KEPT_MS : UPLOAD_WAITS_MS;
    await this.files.renew(id, new Date(this.clock.now().getTime() + keptMs));
    const file = { id, name, bytes, sha256 };
    return this.startImport.run(actor.accountId, { profile, onError, isDry, file });
  }

  private profileOf({ profile, definition }: StartImportDto): Promise<ImportProfile> {
    if ((profile === undefined) === (definition === undefined)) {
      const values = { choices: 'profile, definition' };
      const field = { path: 'profile', code: 'EXACTLY_ONE', values } as const;
      throw new Fault('FIELDS_INVALID', {}, { fields: [field] });
    }
    if (profile !== undefined) return this.findProfile.run(profile);
    return Promise.resolve(parseProfile(definition));
  }
}
