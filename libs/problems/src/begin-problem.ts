import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { emptyProblem, type Actor } from '#domain';
import { PictureRepository } from '#judgement';
import { newId } from '#protection';
import { checkedProblem } from './checked-problem.js';
import type { BeginProblemDto } from './problem.dto.js';
import { ProblemStore } from './problem-store.js';

/** Begins a problem in a picture: of its authority and its area, and from then on in each picture until it is closed. */
@Injectable()
export class BeginProblem {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly store: ProblemStore,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @returns its id; the same id again changes nothing. Faults: NOT_FOUND; FIELDS_INVALID for what may not stand in a problem. */
  async run(actor: Actor, pictureId: string, wish: BeginProblemDto): Promise<string> {
    const { id = newId(), title, focusArea, concernsExtremism = false } = wish;
    const [begunBy, begunAt] = [actor.accountId, this.clock.now()];
    const openedOn = this.clock.localDate(this.settings.timeZone);
    const first = checkedProblem(
      { ...emptyProblem, title, focusArea, concernsExtremism },
      new Set(),
      '',
    );
    await this.database.transaction(async (tx) => {
      const picture = await this.pictures.ofAuthority(actor, 'picture.write', pictureId, tx);
      const { organisationId, scheme, level, code } = picture;
      await this.store.begin(tx, {
        ...{ id, organisationId, scheme, level, code, begunInPictureId: pictureId },
        ...{ begunBy, begunAt, openedOn, ...first },
      });
    });
    return id;
  }
}
