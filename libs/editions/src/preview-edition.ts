import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#domain';
import { PictureLedger, PictureRepository } from '#judgement';
import type { EditionPreviewDto } from './edition.dto.js';
import { PreviewStanding } from './preview-standing.js';
import { ReadProposal } from './read-proposal.js';
import { refuseDraftTo } from './read-way.js';
import { seenHash } from './seen-hash.js';

/**
 * What the body gets, for those who review and register: before it is approved what would be frozen now, and from then on
 * what was frozen. They read what will be decided, and not its workshop.
 */
@Injectable()
export class PreviewEdition {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly proposals: ReadProposal,
    private readonly standing: PreviewStanding,
    private readonly ledger: PictureLedger,
  ) {}

  /** Fault: NOT_FOUND, also for a draft that is not one's own to write. Reading it is logged. */
  async run(actor: Actor, id: string): Promise<EditionPreviewDto> {
    const picture = await this.pictures.one(actor, 'picture.follow', id);
    refuseDraftTo(actor, picture);
    await this.database.transaction((tx) =>
      this.ledger.step(tx, actor.accountId, 'picture.previewed', id),
    );
    const isOpen = picture.state === 'draft' || picture.state === 'review';
    const proposal = isOpen ? undefined : await this.proposals.run(this.database, id);
    const { content, hash } = proposal ?? (await this.standing.run(picture, actor.accountId));
    return {
      ...{ hash, seenHash: seenHash(content) },
      content: content as unknown as Record<string, unknown>,
      frozenAt: proposal?.frozenAt.toISOString() ?? null,
    };
  }
}
