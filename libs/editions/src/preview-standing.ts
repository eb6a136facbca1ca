import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Picture } from '#judgement';
import type { BuiltEdition } from './build-edition.js';
import { BuildProposal } from './build-proposal.js';
import { PrepareEdition } from './prepare-edition.js';
import { ReadCompleteness } from './read-completeness.js';
import { snapshotTurns } from './snapshot-turns.js';

/** What would be frozen now. */
@Injectable()
export class PreviewStanding {
  constructor(
    private readonly database: Database,
    private readonly standing: ReadCompleteness,
    private readonly prepare: PrepareEdition,
    private readonly build: BuildProposal,
  ) {}

  /** @param accountId who asks, for the audit log of what is opened. */
  run(picture: Picture, accountId: string): Promise<BuiltEdition> {
    return snapshotTurns.run(() => this.built(picture, accountId));
  }

  private async built(picture: Picture, accountId: string): Promise<BuiltEdition> {
    const prepared = await this.prepare.run(picture, accountId);
    return this.database.transaction(
      async (tx) => {
        const standing = await this.standing.run(tx, picture);
        return this.build.run(tx, { picture, prepared, standing, approval: null });
      },
      { isolation: 'repeatable read' },
    );
  }
}
