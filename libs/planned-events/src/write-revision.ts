import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { Areas } from '#geography';
import type { PlannedEventDto } from './planned-event.dto.js';
import type { NewRevision, StoredEvent } from './planned-event.js';
import { PlannedEventReader } from './planned-event.reader.js';
import { PlannedEventRepository } from './planned-event.repository.js';
import { mayChange, toldEvent } from './told-event.js';

/** What a change makes of the revisions of an event, the last first: all but id and number. */
type Change = (revisions: readonly StoredEvent[]) => Omit<NewRevision, 'id' | 'revision'>;

/** Writes the next revision of an event: the one way to change one. */
@Injectable()
export class WriteRevision {
  constructor(
    private readonly database: Database,
    private readonly reader: PlannedEventReader,
    private readonly repository: PlannedEventRepository,
    private readonly audit: AuditTrail,
    private readonly areas: Areas,
  ) {}

  /**
   * @param revision that was read, from `If-Match`.
   * @param act what the audit log calls it.
   * Throws `Fault`: NOT_FOUND, the same for another organisation's event, REVISION_CONFLICT, and what `change` throws.
   */
  async run(
    actor: Actor,
    event: { readonly id: string; readonly revision: number },
    act: 'changed' | 'cancelled' | 'planned' | 'undone',
    change: Change,
  ): Promise<PlannedEventDto> {
    const { id, revision } = event;
    const index = await this.areas.current();
    return this.database.transaction(async (tx) => {
      const revisions = await this.reader.revisions(tx, id);
      const [standing] = revisions;
      if (standing === undefined || !mayChange(actor, standing.organisationId)) {
        throw new Fault('NOT_FOUND');
      }
      if (standing.revision !== revision) throw new Fault('REVISION_CONFLICT');
      const next = { ...change(revisions), id, revision: revision + 1 };
      if (!(await this.repository.add(tx, actor.accountId, next))) {
        throw new Fault('REVISION_CONFLICT');
      }
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: `planned-event.${act}`,
        subject: 'planned_event',
        subjectIds: [id],
        details: { revision: revision + 1 },
      });
      return toldEvent((await this.reader.one(tx, id))!, actor, index);
    });
  }
}
