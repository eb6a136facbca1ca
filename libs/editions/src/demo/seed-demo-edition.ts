import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { PictureKind } from '#domain';
import { BeginDemoPicture, PictureRepository, type Picture } from '#judgement';
import { DecideDemoPicture } from './decide-demo-picture.js';
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

/**
 * Decides and freezes the demo's earlier picture and an action plan that rests on it, and begins the follow-up of that
 * plan, once: so there are versions to read, to check and to rest on.
 */
@Injectable()
export class SeedDemoEdition {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly decide: DecideDemoPicture,
    private readonly begin: BeginDemoPicture,
  ) {}

  /** Only for a database that holds a demo whose incidents are all forwarded. Does nothing the second time. */
  async run(): Promise<void> {
    const [found] = await this.database.query<{ id: string; account: string | null }>(EARLIER);
    if (found === undefined || found.account === null) return;
    const picture = await this.pictures.known(this.database, found.id);
    const inMonthAfter = `${picture.periodTo.slice(0, 'YYYY-MM'.length)}-28`;
    const first = { date: inMonthAfter, paragraph: '7', caseNumber: 'DEMO 1/1' };
    const edition = await this.decide.run(picture, found.account, first);
    if (edition === null) return;
    const planId = await this.begun('plan', picture, edition, inMonthAfter);
    if (planId === undefined) return;
    const plan = await this.pictures.known(this.database, planId);
    const twoMonthsOn = `${picture.periodTo.slice(0, 'YYYY'.length)}-03-27`;
    const next = { date: twoMonthsOn, paragraph: '19', caseNumber: 'DEMO 1/2' };
    const decided = await this.decide.run(plan, found.account, next);
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
}

const noonOf = (date: string): Date => new Date(`${date}T11:00:00Z`);
