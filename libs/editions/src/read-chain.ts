import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import type { ChainLink, Json } from '#domain';
import type { Picture } from '#judgement';

/** What the chain from problem to effect holds for a picture, and how far it reaches. */
export interface PictureChain {
  /** Each lib's part under its name. */
  readonly parts: Readonly<Record<string, Json>>;
  readonly links: readonly ChainLink[];
}

/** Gathers what other libs give to a version: one reader each, in the snapshot that is frozen. */
@Injectable()
export class ReadChain {
  async run(_on: Queryable, _picture: Picture): Promise<PictureChain> {
    return { parts: {}, links: [] };
  }
}
