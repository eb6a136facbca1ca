import { Injectable } from '@nestjs/common';
import { PastCountsReader } from '#aggregation';
import type { Queryable } from '#database';
import type { Picture } from '#judgement';
import { KindParts } from './kind-parts.js';

/** At which position the figures of a picture are counted: now, or where its kind has fixed it. */
@Injectable()
export class FigurePosition {
  constructor(
    private readonly past: PastCountsReader,
    private readonly kinds: KindParts,
  ) {}

  /** Faults: those of the kind, where nothing may be frozen now. */
  async run(on: Queryable, picture: Picture): Promise<number> {
    return (
      (await this.kinds.of(picture.kind)?.positionOf(on, picture)) ?? (await this.past.position(on))
    );
  }
}
