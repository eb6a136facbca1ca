import { Injectable } from '@nestjs/common';
import { Fault, type Actor } from '#domain';
import { AssembleRevision, type SealedBody } from './assemble-revision.js';
import { DeriveFacts, type FactsOrigin } from './derive-facts.js';
import { incidentCorrected } from './events.js';
import { withoutNulls, type IncidentBody } from './incident-facts.js';
import { IncidentReader, type StoredIncident } from './incident.reader.js';
import type { CorrectIncidentDto } from './incident.dto.js';
import { OpenContent } from './open-content.js';
import { ReachIncident } from './reach-incident.js';
import { refuseForeignUnit } from './refuse-foreign-unit.js';
import { RevisionRepository } from './revision.repository.js';

/** How often a correction is located anew when the geography changes under it. */
const ATTEMPTS_MAX = 3;

/** Changes what was told of an incident: a new revision beside the old, counted in its place. */
@Injectable()
export class CorrectIncident {
  constructor(
    private readonly reach: ReachIncident,
    private readonly open: OpenContent,
    private readonly assemble: AssembleRevision,
    private readonly repository: RevisionRepository,
    private readonly derive: DeriveFacts,
    private readonly reader: IncidentReader,
  ) {}

  /**
   * Nothing is locked while the correction is worked out: the one statement that writes it takes effect only when
   * `revision` still is the current one.
   * @param revision the revision that the change was made to, from `If-Match`.
   * @returns the number of the revision that now stands; the same one when the change says nothing.
   * Throws `Fault`: NOT_FOUND, REVISION_CONFLICT, TRANSITION_REFUSED when withdrawn, and as `RecordIncident`.
   */
  async run(
    actor: Actor,
    id: string,
    revision: number,
    change: CorrectIncidentDto,
  ): Promise<number> {
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
      const { incident } = await this.reach.run(actor, 'incident.correct', id, 'corrected');
      if (incident.revision !== revision) throw new Fault('REVISION_CONFLICT');
      if (Object.values(change ?? {}).every((value) => value === undefined)) return revision;
      await refuseForeignUnit(this.reader, actor, change.unitId);
      const sealed = this.open.run(incident);
      if (sealed === null) throw new Fault('NOT_FOUND');
      const written = await this.write(actor, incident, sealed, change);
      if (written !== undefined) return written;
    }
    throw new Fault('REVISION_CONFLICT');
  }

  /** @returns the new revision; undefined when somebody was quicker or the geography has moved. */
  private async write(
    actor: Actor,
    incident: StoredIncident,
    sealed: SealedBody,
    change: CorrectIncidentDto,
  ): Promise<number | undefined> {
    const body = withoutNulls({ ...sealed.body, ...definedOf(change) }) as IncidentBody;
    const origin = originOf(incident, sealed, body);
    const { facts, areas, now } = await this.derive.run(body, origin, 'newest');
    const row = this.assemble.run({
      incidentId: incident.id,
      revision: incident.revision + 1,
      reference: incident.reference,
      senderId: incident.senderId,
      clientId: incident.clientId,
      recordedBy: actor.accountId,
      recordedAt: now,
      facts,
      geographyRevision: areas.revision,
      sealed: { ...sealed, body, unitId: facts.statedUnitId },
      event: incidentCorrected.name,
      formerCell: [incident.facts.areaKey, incident.facts.localMonth],
    });
    return (await this.repository.recordChange(row)) ? row.revision : undefined;
  }
}

/** The fields that the change says something of; null among them takes the field away. */
function definedOf(change: CorrectIncidentDto): Record<string, unknown> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

/**
 * Unit and organisation stay unless the correction names another unit. Open data keeps its source's tier, but what is
 * told of a threatened colleague is protected wherever it came from.
 */
function originOf(
  { organisationId, facts }: StoredIncident,
  sealed: SealedBody,
  body: IncidentBody,
): FactsOrigin {
  const { source, tier } = facts;
  const actor = {
    organisationId: organisationId ?? undefined,
    unitId: sealed.unitId ?? facts.unitId ?? undefined,
  };
  const isOpenData = source !== 'staff' && body.kind !== 'staff_incident';
  return isOpenData ? { actor, source, tier } : { actor, source, tierAtLeast: tier };
}
