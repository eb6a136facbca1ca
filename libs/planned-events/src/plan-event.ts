import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { Areas } from '#geography';
import { eventContent } from './event-content.js';
import type { NewPlannedEventDto, PlannedEventDto } from './planned-event.dto.js';
import { saysSame } from './planned-event.js';
import { PlannedEventReader } from './planned-event.reader.js';
import { PlannedEventRepository } from './planned-event.repository.js';
import { planningOrganisation } from './planning-organisation.js';
import { toldEvent } from './told-event.js';

/** Enters a planned event. */
@Injectable()
export class PlanEvent {
  constructor(
    private readonly database: Database,
    private readonly reader: PlannedEventReader,
    private readonly repository: PlannedEventRepository,
    private readonly audit: AuditTrail,
    private readonly areas: Areas,
  ) {}

  /**
   * The same id and body again answers what stands. Throws `Fault`: FIELDS_INVALID, NOT_FOUND for an organisation that
   * the actor does not plan for, CLIENT_ID_REUSED.
   */
  async run(
    actor: Actor,
    { clientId: id, organisationId: wanted, ...wish }: NewPlannedEventDto,
  ): Promise<PlannedEventDto> {
    const organisationId = planningOrganisation(actor, wanted);
    const index = await this.areas.current();
    const content = eventContent(wish, index);
    return this.database.transaction(async (tx) => {
      const event = {
        ...{ ...content, id, revision: 1, organisationId, status: 'planned' as const },
        ...{ reason: null, fileKey: null, fileHash: null },
      };
      const isNew = await this.repository.add(tx, actor.accountId, event);
      if (isNew) {
        await this.audit.append(tx, {
          actorId: actor.accountId,
          action: 'planned-event.entered',
          subject: 'planned_event',
          subjectIds: [id],
          details: { organisationId },
        });
      }
      const revisions = await this.reader.revisions(tx, id);
      const [standing, first] = [revisions[0]!, revisions.at(-1)!];
      const isSame = first.organisationId === organisationId && saysSame(first, content);
      if (!isSame) throw new Fault('CLIENT_ID_REUSED');
      return toldEvent(standing, actor, index);
    });
  }
}
