import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { PictureDecision, PictureState, PictureStep } from '#domain';
import { PictureRepository, type Picture } from '#judgement';
import { PrepareEdition, type PreparedEdition } from '../prepare-edition.js';
import { ReadCompleteness } from '../read-completeness.js';
import { RecordStep } from '../record-step.js';

/**
 * The demo's picture of a year before another of its pictures, which nobody has moved, and an account of the authority
 * for the audit log. The one that is begun has none after it: it stays a draft however often the demo is put in place.
 */
const EARLIER = `
  SELECT p.id, (SELECT min(a.id::text) FROM role_holding h JOIN account a ON a.person_id = h.person_id
                 WHERE h.organisation_id = p.organisation_id AND h.role = 'prevention_coordinator') AS account
    FROM situation_picture p
   WHERE p.begun_by IS NULL AND p.state = 'draft' AND p.state_revision = 0
     AND EXISTS (SELECT FROM situation_picture later
                  WHERE later.begun_by IS NULL AND later.organisation_id = p.organisation_id
                    AND (later.scheme, later.level, later.code) = (p.scheme, p.level, p.code)
                    AND later.period_from = p.period_to)
   ORDER BY p.period_from LIMIT 1`;

/** How the demo's picture of the year before came to its decision. */
const WAY: readonly (readonly [PictureState, PictureStep])[] = [
  ['draft', 'send_to_review'],
  ['review', 'approve'],
  ['approved', 'decide'],
];

/** Decides and freezes the demo's earlier picture, once, so that there is a version to read and to check. */
@Injectable()
export class SeedDemoEdition {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly prepare: PrepareEdition,
    private readonly standing: ReadCompleteness,
    private readonly record: RecordStep,
  ) {}

  /** Only for a database that holds a demo whose incidents are all forwarded. Does nothing the second time. */
  async run(): Promise<void> {
    const [found] = await this.database.query<{ id: string; account: string | null }>(EARLIER);
    if (found === undefined || found.account === null) return;
    const picture = await this.pictures.known(this.database, found.id);
    const prepared = await this.prepare.run(picture, found.account);
    await this.database.transaction(
      async (tx) => {
        const { state } = await this.pictures.locked(tx, picture.id);
        if (state !== 'draft') return;
        const standing = await this.standing.run(tx, picture);
        for (const [from, step] of WAY) {
          await this.record.run(tx, {
            ...{ picture, standing, from, at: decidedAt(picture), by: null, personId: null },
            ...wishOf(step, picture, prepared),
          });
        }
      },
      { isolation: 'repeatable read' },
    );
  }
}

/** In the month after the period, at noon. */
const decidedOn = ({ periodTo }: Picture): string => `${periodTo.slice(0, 'YYYY-MM'.length)}-28`;
const decidedAt = (picture: Picture): Date => new Date(`${decidedOn(picture)}T11:00:00Z`);

function wishOf(
  step: PictureStep,
  picture: Picture,
  prepared: PreparedEdition,
): { wished: Parameters<RecordStep['run']>[1]['wished']; prepared: PreparedEdition | null } {
  const decides = step === 'decide';
  const approves = step === 'approve';
  const decision: PictureDecision = {
    ...{ body: picture.organisationName, date: decidedOn(picture), paragraph: '7' },
    ...{ caseNumber: 'DEMO 1/1', outcome: 'decided', changes: '' },
    ...{ preparedBy: 'Förvaltningen (påhittat)', authorisedBy: 'Ordföranden (påhittat)' },
  };
  return {
    wished: { step, words: '', meeting: null, decision: decides ? decision : null, seenHash: null },
    prepared: approves ? prepared : null,
  };
}
