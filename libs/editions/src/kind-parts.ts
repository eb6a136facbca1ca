import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import type { Json, PictureKind } from '#domain';
import type { Picture } from '#judgement';

/** What a version of a kind holds that lies downstream of versions, and is therefore handed in here. */
export interface KindPart {
  /** Its name in `chain`. */
  readonly name: string;
  /** As plain JSON; the same state gives the same bytes. @param on the snapshot that is frozen. */
  read(on: Queryable, picture: Picture): Promise<Json>;
  /** The position that its figures are counted at. Throws a fault where nothing may be frozen now. */
  positionOf(on: Queryable, picture: Picture): Promise<number>;
}

/**
 * Where libs downstream say what versions of their kind hold. Each process that freezes, previews or verifies has the
 * lib of every kind, which puts its part here before anything is asked.
 */
@Injectable()
export class KindParts {
  private readonly parts = new Map<PictureKind, KindPart>();

  /** Throws when the kind has a part already. */
  add(kind: PictureKind, part: KindPart): void {
    if (this.parts.has(kind)) throw new Error(`the kind "${kind}" has its part already`);
    this.parts.set(kind, part);
  }

  /** Undefined for a kind whose versions hold the chain of their authority. Throws for one whose lib is not here. */
  of(kind: PictureKind): KindPart | undefined {
    const part = this.parts.get(kind);
    if (part === undefined && kind === 'city')
      throw new Error(`no lib gives the part of "${kind}"`);
    return part;
  }
}
