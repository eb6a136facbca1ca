import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, findPersonData, personNames, type Actor, type DisclosureField } from '#domain';
import { checkTrial } from './check-trial.js';
import { DescribeIncident } from './describe-incident.js';
import { DisclosureRepository } from './disclosure.repository.js';
import type { StoredDisclosure } from './disclosure.row.js';
import { reached } from './disclosure-scope.js';
import { NoteReading } from './note-reading.js';
import type { ProposedMaskDto, TrialDto, TriedIncidentDto } from './trial.dto.js';
import { TriedIncidentRepository, type TriedIncident } from './tried-incident.repository.js';

/** Parts that are somebody's own words. */
const written: readonly DisclosureField[] = ['text', 'answer'];

/** Tries one incident of a request, part by part (sekretessprövning). */
@Injectable()
export class TryIncident {
  constructor(
    private readonly database: Database,
    private readonly repository: DisclosureRepository,
    private readonly tried: TriedIncidentRepository,
    private readonly describe: DescribeIncident,
    private readonly reading: NoteReading,
    private readonly clock: Clock,
  ) {}

  /**
   * All parts of it, with what may point out a person marked, and what was chosen before if it still holds. The reading
   * is in the audit log before the answer. Throws `Fault`: NOT_FOUND, DISCLOSURE_STALE when it has been erased.
   */
  async open(actor: Actor, id: string, incidentId: string): Promise<TriedIncidentDto> {
    const found = reached(actor, 'disclosure.review', await this.repository.one(id));
    const { item, described } = await this.incidentOf(found, incidentId);
    await this.reading.run(actor, found, [incidentId]);
    return {
      ...{ incidentId, reference: item.reference, tier: item.tier },
      isProtectedIdentity: item.isProtectedIdentity,
      isRestricted: described.incident.isRestricted,
      seen: described.seen,
      fields: described.fields.map(({ field, value }) => ({
        ...{ field, value },
        proposals: written.includes(field) ? proposalsIn(value) : [],
      })),
      choices:
        item.trial?.seen === described.seen
          ? item.trial.choices.map(({ masks, ...choice }) => ({
              ...choice,
              ...(masks && { masks: [...masks] }),
            }))
          : [],
    };
  }

  /**
   * Writes what was chosen of all parts. A decision that stood falls: it was about something else. Throws `Fault`:
   * NOT_FOUND, FIELDS_INVALID, DISCLOSURE_STATE, DISCLOSURE_STALE when it is no longer what was shown.
   */
  async save(actor: Actor, id: string, incidentId: string, wish: TrialDto): Promise<void> {
    const found = reached(actor, 'disclosure.write', await this.repository.one(id));
    const { described } = await this.incidentOf(found, incidentId);
    if (described.seen !== wish.seen) throw new Fault('DISCLOSURE_STALE');
    const choices = checkTrial(described.fields, wish.choices);
    await this.database.transaction(async (tx) => {
      const locked = await this.repository.lock(tx, id);
      if (locked === undefined) throw new Fault('NOT_FOUND');
      if (locked.state === 'handed_out' || locked.state === 'refused') {
        throw new Fault('DISCLOSURE_STATE');
      }
      const where = { disclosureId: id, incidentId, revision: described.incident.revision };
      const by = { personId: actor.personId, at: this.clock.now() };
      await this.tried.write(tx, where, { seen: described.seen, choices }, by);
      if (locked.state === 'open') await this.repository.touch(tx, id);
      else await this.repository.reopen(tx, locked);
      await this.reading.note(tx, actor, 'disclosure.tried', id, { incidentId });
    });
  }

  private async incidentOf(disclosure: StoredDisclosure, incidentId: string) {
    const item = (await this.tried.of(disclosure.id)).find(
      (each) => each.incidentId === incidentId,
    );
    if (item === undefined) throw new Fault('NOT_FOUND');
    const described = await this.describe.run(incidentId);
    if (described === undefined) throw new Fault('DISCLOSURE_STALE');
    // The authority that answers for it may have changed meanwhile: it is then no longer this one's to hand out.
    if (described.incident.organisationId !== disclosure.organisationId)
      throw new Fault('NOT_FOUND');
    return { item: item satisfies TriedIncident, described };
  }
}

function proposalsIn(value: string): ProposedMaskDto[] {
  return findPersonData(value, personNames())
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ kind, from, to }) => ({ kind, from, to }));
}
