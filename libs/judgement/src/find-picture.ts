import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import type { Actor } from '#domain';
import type { PictureAct } from './picture-reach.js';
import { PictureRepository, type Picture } from './picture.repository.js';

/** A picture as libs downstream need it: what it is of, through the reach of whoever asks. */
@Injectable()
export class FindPicture {
  constructor(private readonly pictures: PictureRepository) {}

  /** Fault: NOT_FOUND, the same whether it is out of reach or absent. */
  run(actor: Actor, act: PictureAct, pictureId: string, on?: Queryable): Promise<Picture> {
    return this.pictures.ofAuthority(actor, act, pictureId, on);
  }
}
