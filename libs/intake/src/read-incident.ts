import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Areas } from '#geography';
import { ReadHandling } from './handling/read-handling.js';
import type { IncidentDto } from './incident.dto.js';
import { touchable } from './incident-access.js';
import { IncidentReader } from './incident.reader.js';
import { OpenContent } from './open-content.js';

/** One incident with what was told of it. */
@Injectable()
export class ReadIncident {
  constructor(
    private readonly database: Database,
    private readonly reader: IncidentReader,
    private readonly open: OpenContent,
    private readonly audit: AuditTrail,
    private readonly areas: Areas,
    private readonly handled: ReadHandling,
  ) {}

  /**
   * Reading protected or strict content is in the audit log before it is answered: when that cannot be written,
   * nothing is shown. Throws `Fault`: NOT_FOUND, whether it is hidden or absent.
   */
  async run(actor: Actor, id: string): Promise<IncidentDto> {
    const incident = touchable(actor, 'incident.read', await this.reader.current(id));
    if (incident.facts.tier === 'protected' || incident.facts.tier === 'strict') {
      await this.database.transaction((tx) =>
        this.audit.append(tx, {
          actorId: actor.accountId,
          action: 'incident.read',
          subject: 'incident',
          subjectIds: [id],
          details: { revision: incident.revision, tier: incident.facts.tier },
        }),
      );
    }
    const { facts } = incident;
    return {
      id: incident.id,
      reference: incident.reference,
      revision: incident.revision,
      status: facts.status,
      tier: facts.tier,
      kind: facts.kind,
      category: facts.category,
      areaCode: (await this.areas.current()).chainOf(facts.areaKey).code,
      receivedAt: incident.receivedAt,
      handling: await this.handled.run(incident),
      body: this.open.run(incident)?.body ?? null,
    };
  }
}
