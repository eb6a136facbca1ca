import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Areas } from '#geography';
import { ReadHandling } from './handling/read-handling.js';
import { noteBreakGlassRead } from './break-glass/break-glass.repository.js';
import type { IncidentDto } from './incident.dto.js';
import { maskBody, withheldFrom } from './mask-incident.js';
import { OpenContent } from './open-content.js';
import { ReachIncident } from './reach-incident.js';

/** One incident with what was told of it. */
@Injectable()
export class ReadIncident {
  constructor(
    private readonly database: Database,
    private readonly reach: ReachIncident,
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
    const { incident, fields, breakGlass } = await this.reach.run(actor, 'incident.read', id);
    if (incident.facts.tier === 'protected' || incident.facts.tier === 'strict') {
      await this.database.transaction(async (tx) => {
        if (breakGlass) await noteBreakGlassRead(tx, breakGlass.id);
        await this.audit.append(tx, {
          actorId: actor.accountId,
          action: 'incident.read',
          subject: 'incident',
          subjectIds: [id],
          details: {
            ...{ revision: incident.revision, tier: incident.facts.tier },
            ...(breakGlass && { breakGlassId: breakGlass.id }),
          },
        });
      });
    }
    const { facts } = incident;
    const { code } = (await this.areas.current()).chainOf(facts.areaKey);
    const handling = await this.handled.run(incident);
    const body = this.open.run(incident)?.body ?? null;
    const erasure = incident.erasedAt === null ? null : await this.handled.erasure(id);
    return {
      id: incident.id,
      reference: incident.reference,
      revision: incident.revision,
      status: facts.status,
      tier: facts.tier,
      kind: facts.kind,
      category: facts.category,
      areaCode: code,
      receivedAt: incident.receivedAt,
      handling: fields.has('text') ? handling : { ...handling, outcome: null },
      isRestricted: incident.isRestricted,
      withheld: withheldFrom(fields),
      personDataKinds: fields.has('text') ? [...(facts.personDataKinds ?? [])] : [],
      body: body && maskBody(body, fields, code),
      erasure,
    };
  }
}
