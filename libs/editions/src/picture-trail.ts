import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { isPictureProposed, type Actor, type AreaLevel } from '#domain';
import { Areas } from '#geography';
import { periodOf, PictureLedger, type Picture } from '#judgement';
import type { EditionLineDto } from './edition.dto.js';
import { EditionRepository } from './edition.repository.js';
import { ReadProposal, type FrozenProposal } from './read-proposal.js';
import { TransitionRepository, type TakenStep } from './transition.repository.js';

/** A picture's way: what was done, frozen and proposed. */
export interface ReadTrail {
  readonly steps: TakenStep[];
  readonly editions: EditionLineDto[];
  /** What waits for its decision; null for nothing. */
  readonly proposal: FrozenProposal | null;
}

/** The steps and versions of a picture. */
@Injectable()
export class PictureTrail {
  constructor(
    private readonly database: Database,
    private readonly transitions: TransitionRepository,
    private readonly editions: EditionRepository,
    private readonly proposals: ReadProposal,
    private readonly areas: Areas,
    private readonly ledger: PictureLedger,
  ) {}

  /** Told once that is in the log. */
  async read(actor: Actor, { id, state }: Pick<Picture, 'id' | 'state'>): Promise<ReadTrail> {
    await this.database.transaction((tx) =>
      this.ledger.step(tx, actor.accountId, 'picture.way-read', id),
    );
    const steps = await this.transitions.list(this.database, id);
    const lines = await this.editions.ofPicture(this.database, id);
    const index = await this.areas.current();
    const editions = lines.map((line): EditionLineDto => {
      const { scheme, level, code, periodFrom, periodTo, ...rest } = line;
      const name = index.versionsOf(scheme, level as AreaLevel, code).at(-1)?.name;
      return {
        ...{ ...rest, area: `${level}:${code}`, areaName: name ?? code },
        ...{ period: periodOf({ periodFrom, periodTo }), frozenAt: line.frozenAt.toISOString() },
      };
    });
    const proposal = isPictureProposed(state)
      ? await this.proposals.run(this.database, id)
      : undefined;
    return { steps, editions, proposal: proposal ?? null };
  }
}
