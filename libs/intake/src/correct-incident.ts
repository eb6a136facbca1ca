import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain';
import { Database } from '#database';
import { Fault } from '#domain';
import { AssembleRevision } from './assemble-revision.js';
import { incidentCorrected } from './events.js';
import { touchable } from './incident-access.js';
import { DeriveFacts, type FactsOrigin } from './derive-facts.js';
import type { IncidentBody } from './incident-facts.js';
import { IncidentReader, type StoredIncident } from './incident.reader.js';
import type { CorrectIncidentDto } from './incident.dto.js';
import { OpenContent } from './open-content.js';
import { RevisionRepository } from './revision.repository.js';

/** Changes what was told of an incident: a new revision beside the old, counted in its place. */
@Injectable()
export class CorrectIncident {
  constructor(
    private readonly database: Database,
    private readonly reader: IncidentReader,
    private readonly open: OpenContent,
    private readonly assemble: AssembleRevision,
    private readonly repository: RevisionRepository,
    private readonly derive: DeriveFacts,
  ) {}

  /**
   * @param revision the revision that the change was made to, from `If-Match`.
   * @returns the number of the new revision.
   * Throws `Fault`: NOT_FOUND, REVISION_CONFLICT, TRANSITION_REFUSED when withdrawn, and as `RecordIncident`.
   */
  async run(
    actor: Actor,
    id: string,
    revision: number,
    change: CorrectIncidentDto,
  ): Promise<number> {
    return this.database.transaction(async (tx) => {
      const found = await this.reader.current(id, tx, 'lock');
      const incident = touchable(actor, 'incident.correct', found);
      if (incident.revision !== revision) throw new Fault('REVISION_CONFLICT');
      if (incident.facts.status === 'withdrawn') {
        throw new Fault('TRANSITION_REFUSED', { from: 'withdrawn', to: 'corrected' });
      }
      const sealed = this.open.run(incident);
      if (sealed === null) throw new Fault('NOT_FOUND');
      const body = changed(sealed.body, change);
      const { facts, areas, now } = await this.derive.run(body, originOf(incident), 'newest');
      const row = this.assemble.run({
        incidentId: id,
        revision: revision + 1,
        reference: incident.reference,
        senderId: incident.senderId,
        clientId: incident.clientId,
        recordedBy: actor.accountId,
        recordedAt: now,
        facts,
        geographyRevision: areas.revision,
        sealed: { ...sealed, body },
        event: incidentCorrected.name,
        formerCell: [incident.facts.areaKey, incident.facts.localMonth],
      });
      if (!(await this.repository.recordChange(row, tx))) throw new Fault('REVISION_CONFLICT');
      return row.revision;
    });
  }
}

/** The body after the change: given fields replace, null takes away, absent stays. */
function changed(body: IncidentBody, change: CorrectIncidentDto): IncidentBody {
  const merged: Record<string, unknown> = { ...body };
  for (const [field, value] of Object.entries(change)) {
    if (value === undefined) continue;
    if (value === null) delete merged[field];
    else merged[field] = value;
  }
  return merged as unknown as IncidentBody;
}

/** The organisation that answers stays unless the correction names another unit; open data keeps its source's tier. */
function originOf({ organisationId, facts }: StoredIncident): FactsOrigin {
  const { source, tier } = facts;
  const actor = organisationId === null ? null : { organisationId, unitId: undefined };
  return source === 'staff' ? { actor, source, tierAtLeast: tier } : { actor, source, tier };
}
