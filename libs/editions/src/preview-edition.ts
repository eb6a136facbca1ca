import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#domain';
import { PictureLedger, PictureRepository, type Picture } from '#judgement';
import { BuildEdition } from './build-edition.js';
import type { EditionPreviewDto } from './edition.dto.js';
import { PrepareEdition } from './prepare-edition.js';
import { ReadCompleteness } from './read-completeness.js';
import { refuseDraftTo } from './read-way.js';
import { snapshotTurns } from './snapshot-turns.js';

/** What would be frozen now, for those who review it: they read what will be decided, and not its workshop. */
@Injectable()
export class PreviewEdition {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly standing: ReadCompleteness,
    private readonly prepare: PrepareEdition,
    private readonly build: BuildEdition,
    private readonly ledger: PictureLedger,
  ) {}

  /** Fault: NOT_FOUND, also for a draft that is not one's own to write. Reading it is logged. */
  async run(actor: Actor, id: string): Promise<EditionPreviewDto> {
    const picture = await this.pictures.one(actor, 'picture.follow', id);
    refuseDraftTo(actor, picture);
    return snapshotTurns.run(() => this.built(actor, picture));
  }

  private async built(actor: Actor, picture: Picture): Promise<EditionPreviewDto> {
    const prepared = await this.prepare.run(picture, actor.accountId);
    return this.database.transaction(
      async (tx) => {
        await this.ledger.step(tx, actor.accountId, 'picture.previewed', picture.id);
        const standing = await this.standing.run(tx, picture);
        const facts = { number: 0, isReserved: true, corrects: null, review: null };
        const built = await this.build.run(tx, picture, prepared, standing, {
          ...{ ...facts, meeting: null, decision: null },
        });
        const content = JSON.parse(built.text) as Record<string, unknown>;
        return { hash: built.hash, content };
      },
      { isolation: 'repeatable read' },
    );
  }
}
