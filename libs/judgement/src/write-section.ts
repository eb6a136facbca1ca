import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import {
  cleanJudgement,
  Fault,
  judgementFaults,
  kindsFound,
  personDataIn,
  personNames,
  type Actor,
  type Judgement,
  type SectionKind,
} from '#domain';
import { CheckGoverningLinks } from '#governing-documents';
import type { WriteSectionDto } from './judgement.dto.js';
import { JudgementRepository, type NewRevision } from './judgement.repository.js';
import { OpenSection } from './open-section.js';
import { PictureLedger } from './picture-ledger.js';

/** Keeps what a coordinator makes of one section. */
@Injectable()
export class WriteSection {
  constructor(
    private readonly database: Database,
    private readonly open: OpenSection,
    private readonly judgements: JudgementRepository,
    private readonly ledger: PictureLedger,
    private readonly links: CheckGoverningLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * @param revision that was read, from `If-Match`; 0 before anything stands.
   * Faults: NOT_FOUND; FIELDS_INVALID for what may not stand in such a section; REVISION_CONFLICT when somebody else
   * has kept another text meanwhile, and then nothing is kept.
   */
  async run(
    actor: Actor,
    pictureId: string,
    code: string,
    revision: number,
    { judgement, aside = [] }: WriteSectionDto,
  ): Promise<void> {
    const [writtenBy, writtenAt] = [actor.accountId, this.clock.now()];
    await this.database.transaction(async (tx) => {
      const { section } = await this.open.run(actor, 'picture.write', pictureId, code, tx);
      const wanted = { kind: 'written' as const, ...checked(section.kind, judgement) };
      const setAside = aside.map((each) => ({
        kind: 'aside' as const,
        ...checked(section.kind, each),
      }));
      const rows = [...setAside, wanted];
      await this.refuseUnknownLinks(tx, rows);
      const newest = await this.lockedRevision(tx, pictureId, code);
      if (newest !== revision) throw new Fault('REVISION_CONFLICT');
      for (const [at, row] of rows.entries()) {
        const place = { pictureId, section: code, revision: revision + 1 + at };
        await this.judgements.add(tx, { ...place, writtenBy, writtenAt, ...row });
      }
      const details = {
        ...{ section: code, revision: revision + rows.length, merged: rows.length > 1 },
        personDataKinds: wanted.personDataKinds,
      };
      await this.ledger.step(tx, writtenBy, 'picture.section-written', pictureId, details);
    });
  }

  private async refuseUnknownLinks(
    tx: Transaction,
    rows: readonly Pick<NewRevision, 'judgement'>[],
  ): Promise<void> {
    const ids = rows.flatMap(({ judgement }) => judgement.governing);
    const { unknown } = await this.links.run(ids, tx);
    if (unknown.length === 0) return;
    const fields = [{ path: 'judgement.governing', code: 'GOVERNING_LINK_UNKNOWN' as const }];
    throw new Fault('FIELDS_INVALID', {}, { fields });
  }

  /** Two who keep a section at once come one after the other, and the second is told. */
  private async lockedRevision(tx: Transaction, pictureId: string, code: string): Promise<number> {
    await tx.query(`SELECT FROM situation_picture WHERE id = $1 FOR UPDATE`, [pictureId]);
    return this.judgements.count(tx, pictureId, code);
  }
}

function checked(
  kind: SectionKind,
  wished: Judgement,
): Pick<NewRevision, 'judgement' | 'personDataKinds'> {
  const judgement = cleanJudgement(wished);
  const fields = judgementFaults(kind, judgement, personNames()).map(({ path, ...fault }) => ({
    ...fault,
    path: `judgement.${path}`,
  }));
  if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
  return { judgement, personDataKinds: kindsFound(personDataIn(judgement, personNames())) };
}
