import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import type { PictureDecision, PictureKind, PictureState, PictureStep } from '#domain';
import { BeginDemoPicture, PictureRepository, type Picture } from '#judgement';
import { PrepareEdition, type PreparedEdition } from '../prepare-edition.js';
import { ReadCompleteness } from '../read-completeness.js';
import { RecordStep } from '../record-step.js';
import { followUpJudgements, planJudgements } from './demo-plan-judgements.js';

/**
 * The demo's picture of a year before another of its pictures, which nobody has moved, and an account of the authority
 * for the audit log. The one that is begun has none after it: it stays a draft however often the demo is put in place.
 */
const EARLIER = `
  SELECT p.id, (SELECT min(a.id::text) FROM role_holding h JOIN account a ON a.person_id = h.person_id
                 WHERE h.organisation_id = p.organisation_id AND h.role = 'prevention_coordinator') AS account
    FROM situation_picture p
   WHERE p.begun_by IS NULL AND p.kind = 'picture' AND p.state = 'draft' AND p.state_revision = 0
     AND EXISTS (SELECT FROM situation_picture later
                  WHERE later.begun_by IS NULL AND later.kind = 'picture' AND later.organisation_id = p.organisation_id
                    AND (later.scheme, later.level, later.code) = (p.scheme, p.level, p.code)
                    AND later.period_from = p.period_to)
   ORDER BY p.period_from LIMIT 1`;

/** How the demo's picture of the year before, and the plan that rests on it, came to their decisions. */
const WAY: readonly (readonly [PictureState, PictureStep])[] = [
  ['draft', 'send_to_review'],
  ['review', 'approve'],
  ['approved', 'decide'],
];

/** Where and when the demo's body met. */
interface DemoMeeting {
  readonly date: string;
  readonly paragraph: string;
  readonly caseNumber: string;
}

/**
 * Decides and freezes the demo's earlier picture and an action plan that rests on it, and begins the follow-up of that
 * plan, once: so there are versions to read, to check and to rest on.
 */
@Injectable()
export class SeedDemoEdition {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly prepare: PrepareEdition,
    private readonly standing: ReadCompleteness,
    private readonly record: RecordStep,
    private readonly begin: BeginDemoPicture,
  ) {}

  /** Only for a database that holds a demo whose incidents are all forwarded. Does nothing the second time. */
  async run(): Promise<void> {
    const [found] = await this.database.query<{ id: string; account: string | null }>(EARLIER);
    if (found === undefined || found.account === null) return;
    const picture = await this.pictures.known(this.database, found.id);
    const inMonthAfter = `${picture.periodTo.slice(0, 'YYYY-MM'.length)}-28`;
    const first = { date: inMonthAfter, paragraph: '7', caseNumber: 'DEMO 1/1' };
    const edition = await this.decided(picture, found.account, first);
    if (edition === null) return;
    const planId = await this.begun('plan', picture, edition, inMonthAfter);
    if (planId === undefined) return;
    const plan = await this.pictures.known(this.database, planId);
    const twoMonthsOn = `${picture.periodTo.slice(0, 'YYYY'.length)}-03-27`;
    const next = { date: twoMonthsOn, paragraph: '19', caseNumber: 'DEMO 1/2' };
    const decided = await this.decided(plan, found.account, next);
    if (decided !== null) await this.begun('follow_up', picture, decided, twoMonthsOn);
  }

  /** Of the year after the picture's. @returns its id. */
  private begun(
    kind: PictureKind,
    { organisationId, scheme, level, code, periodTo }: Picture,
    restsOnEditionId: string,
    on: string,
  ): Promise<string | undefined> {
    const year = Number(periodTo.slice(0, 'YYYY'.length)) + 1;
    const months = { periodFrom: periodTo, periodTo: `${year}${periodTo.slice('YYYY'.length)}` };
    const ground = { restsOnEditionId, restsOnReason: '', begunAt: noonOf(on) };
    const written = kind === 'plan' ? planJudgements : followUpJudgements;
    const row = { organisationId, kind, scheme, level, code, ...months, ...ground, written };
    return this.database.transaction((tx) => this.begin.run(tx, row));
  }

  /** @returns the id of the version; null where somebody has moved it already. */
  private async decided(
    picture: Picture,
    account: string,
    meeting: DemoMeeting,
  ): Promise<string | null> {
    const prepared = await this.prepare.run(picture, account);
    return this.database.transaction((tx) => this.decide(tx, picture, prepared, meeting), {
      isolation: 'repeatable read',
    });
  }

  private async decide(
    tx: Transaction,
    picture: Picture,
    prepared: PreparedEdition,
    meeting: DemoMeeting,
  ): Promise<string | null> {
    const { state } = await this.pictures.locked(tx, picture.id);
    if (state !== 'draft') return null;
    const standing = await this.standing.run(tx, picture);
    let edition: string | null = null;
    for (const [from, step] of WAY) {
      edition = await this.record.run(tx, {
        ...{ picture, standing, from, at: noonOf(meeting.date), by: null, personId: null },
        ...wishOf(step, picture, prepared, meeting),
      });
    }
    return edition;
  }
}

const noonOf = (date: string): Date => new Date(`${date}T11:00:00Z`);

function wishOf(
  step: PictureStep,
  picture: Picture,
  prepared: PreparedEdition,
  meeting: DemoMeeting,
): { wished: Parameters<RecordStep['run']>[1]['wished']; prepared: PreparedEdition | null } {
  const decides = step === 'decide';
  const approves = step === 'approve';
  const decision: PictureDecision = {
    ...{ body: picture.organisationName, ...meeting, outcome: 'decided', changes: '' },
    ...{ preparedBy: 'Förvaltningen (påhittat)', authorisedBy: 'Ordföranden (påhittat)' },
  };
  return {
    wished: { step, words: '', meeting: null, decision: decides ? decision : null, seenHash: null },
    prepared: approves ? prepared : null,
  };
}
