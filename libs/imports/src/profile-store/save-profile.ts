import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { newId } from '#protection';
import { parseProfile } from '../profile/import-profile.js';
import type { ImportProfile } from '../profile/import-profile.model.js';
import { builtinProfiles } from '../profile/profiles.js';
import { ImportProfileRepository } from './import-profile.repository.js';

/** Names that an address under `/import-profiles` has already. */
const RESERVED_NAMES = ['schema'];

/** Throws Fault PROFILE_BUILT_IN for a name that is the product's own. */
export function refuseBuiltin(name: string): void {
  const taken = [...RESERVED_NAMES, ...builtinProfiles.map((profile) => profile.name)];
  if (taken.includes(name)) throw new Fault('PROFILE_BUILT_IN', { profile: name });
}

/** Makes a profile or changes one, under the name that the address says. */
@Injectable()
export class SaveProfile {
  constructor(
    private readonly database: Database,
    private readonly repository: ImportProfileRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param version that was read, or null for a profile that is not there yet.
   * @returns the version that now stands.
   * @throws Fault PROFILE_BUILT_IN, PROFILE_INVALID, REVISION_CONFLICT; FIELDS_INVALID when the names differ.
   */
  async run(actor: Actor, name: string, json: unknown, version: number | null): Promise<number> {
    refuseBuiltin(name);
    const definition = parseProfile(json);
    if (definition.name !== name) {
      throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'name', code: 'FIELD_INVALID' }] });
    }
    const stored = await this.repository.find(name);
    if (version !== null && stored === undefined) throw new Fault('NOT_FOUND');
    if ((stored?.version ?? null) !== version) throw new Fault('REVISION_CONFLICT');
    await this.write(actor, stored?.id ?? newId(), definition, version);
    return (version ?? 0) + 1;
  }

  private async write(
    actor: Actor,
    id: string,
    definition: ImportProfile,
    version: number | null,
  ): Promise<void> {
    const { accountId } = actor;
    const change = { id, definition, changedBy: accountId, changedAt: this.clock.now() };
    await this.database.transaction(async (tx) => {
      const isDone =
        version === null
          ? await this.repository.create(tx, change)
          : await this.repository.change(tx, version, change);
      if (!isDone) throw new Fault('REVISION_CONFLICT');
      await this.audit.append(tx, {
        actorId: accountId,
        action: version === null ? 'import-profile.created' : 'import-profile.changed',
        ...{ subject: 'import_profile', subjectIds: [id] },
        details: { profile: definition.name, version: (version ?? 0) + 1 },
      });
    });
  }
}
