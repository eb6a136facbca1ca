import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { ImportProfileRepository } from './import-profile.repository.js';
import { refuseBuiltin } from './save-profile.js';

/** Removes a profile. Imports keep the one that they were made with. */
@Injectable()
export class RemoveProfile {
  constructor(
    private readonly database: Database,
    private readonly repository: ImportProfileRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws Fault: PROFILE_BUILT_IN, NOT_FOUND, REVISION_CONFLICT. */
  async run(actor: Actor, name: string, version: number): Promise<void> {
    refuseBuiltin(name);
    const stored = await this.repository.find(name);
    if (stored === undefined) throw new Fault('NOT_FOUND');
    await this.database.transaction(async (tx) => {
      if (!(await this.repository.remove(tx, stored.id, version))) {
        throw new Fault('REVISION_CONFLICT');
      }
      await this.audit.append(tx, {
        ...{ actorId: actor.accountId, action: 'import-profile.removed' },
        ...{ subject: 'import_profile', subjectIds: [stored.id] },
        details: { profile: name, version },
      });
    });
  }
}
