import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import { completeByLaw, type CompleteByLaw } from '#domain';
import { ReadPictureForEdition, type Picture, type PictureForEdition } from '#judgement';
import { ReadChain, type PictureChain } from './read-chain.js';

/** A picture as it stands, with the chain and what the law still asks for. */
export interface StandingPicture {
  readonly written: PictureForEdition;
  readonly chain: PictureChain;
  readonly completeness: CompleteByLaw;
}

/** Whether a picture has what the law asks for. */
@Injectable()
export class ReadCompleteness {
  constructor(
    private readonly pictures: ReadPictureForEdition,
    private readonly chain: ReadChain,
  ) {}

  async run(on: Queryable, picture: Picture): Promise<StandingPicture> {
    const written = await this.pictures.run(on, picture);
    const chain = await this.chain.run(on, picture);
    const judgements = new Map(written.judgements.map((one) => [one.section, one.judgement]));
    const completeness = completeByLaw(picture.kind, written.template, judgements, {
      ...{ problems: chain.links, measures: chain.planned },
    });
    return { written, chain, completeness };
  }
}
