import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#domain';
import { AuthorNames } from './author-names.js';
import { DescribeSections, toDto } from './describe-sections.js';
import type { SectionHistoryQueryDto } from './history-query.dto.js';
import {
  REVISIONS_PAGE_MAX,
  type SectionHistoryDto,
  type StandingSectionDto,
} from './judgement.dto.js';
import { JudgementRepository } from './judgement.repository.js';
import { OpenSection } from './open-section.js';
import { PictureLedger } from './picture-ledger.js';

/** Higher than any revision. */
const NEWEST = 2_147_483_647;

/** One section: as it stands, and all that has ever stood in it. */
@Injectable()
export class ReadSection {
  constructor(
    private readonly database: Database,
    private readonly open: OpenSection,
    private readonly describe: DescribeSections,
    private readonly judgements: JudgementRepository,
    private readonly names: AuthorNames,
    private readonly ledger: PictureLedger,
  ) {}

  /** Fault: NOT_FOUND. */
  async standing(actor: Actor, pictureId: string, code: string): Promise<StandingSectionDto> {
    const { section } = await this.open.run(actor, 'picture.read', pictureId, code);
    await this.noted(actor, 'picture.section-read', pictureId, { section: code });
    const [standing] = await this.describe.run(actor, pictureId, [section]);
    return standing!;
  }

  /** Fault: NOT_FOUND. */
  async history(
    actor: Actor,
    pictureId: string,
    code: string,
    { cursor, limit = REVISIONS_PAGE_MAX }: SectionHistoryQueryDto,
  ): Promise<SectionHistoryDto> {
    await this.open.run(actor, 'picture.read', pictureId, code);
    await this.noted(actor, 'picture.history-read', pictureId, { section: code });
    const page = { before: Number(cursor ?? NEWEST), limit: limit + 1 };
    const found = await this.judgements.history(this.database, pictureId, code, page);
    const shown = found.slice(0, limit);
    const nameOf = await this.names.of(
      actor,
      shown.map(({ writtenBy }) => writtenBy),
    );
    return {
      items: shown.map(({ revision, kind, writtenBy, writtenAt, judgement }) => ({
        ...{ revision, kind, writtenBy: nameOf(writtenBy) },
        ...{ writtenAt: writtenAt.toISOString(), judgement: toDto(judgement) },
      })),
      nextCursor: found.length > limit ? String(shown.at(-1)!.revision) : null,
    };
  }

  private noted(
    actor: Actor,
    action: string,
    pictureId: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.database.transaction((tx) =>
      this.ledger.step(tx, actor.accountId, action, pictureId, details),
    );
  }
}
