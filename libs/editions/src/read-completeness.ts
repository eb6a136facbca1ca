import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import { completeByLaw, type CityPicture, type CompleteByLaw } from '#domain';
import { ReadPictureForEdition, type Picture, type PictureForEdition } from '#judgement';
import { KindParts } from './kind-parts.js';
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
    private readonly kinds: KindParts,
  ) {}

  async run(on: Queryable, picture: Picture): Promise<StandingPicture> {
    const written = await this.pictures.run(on, picture);
    const chain = await this.held(on, picture);
    const judgements = new Map(written.judgements.map((one) => [one.section, one.judgement]));
    const completeness = completeByLaw(picture.kind, written.template, judgements, {
      ...{ problems: chain.links, measures: chain.planned },
      ...(picture.kind === 'city' && { city: chain.parts['city'] as unknown as CityPicture }),
    });
    return { written, chain, completeness };
  }

  /** The chain of an authority's own; of a kind with a part of its own that part alone. */
  private async held(on: Queryable, picture: Picture): Promise<PictureChain> {
    const part = this.kinds.of(picture.kind);
    if (part === undefined) return this.chain.run(on, picture);
    const parts = { [part.name]: await part.read(on, picture) };
    return { parts, links: [], planned: [], ground: null };
  }
}
