import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#domain';
import { PictureRepository } from '#judgement';
import { DraftMeasure } from './draft-measure.js';
import type { BeginMeasureDto, BeginPictureMeasureDto } from './measure-content.dto.js';
import { PlaceOfWork } from './place-of-work.js';

/** Begins a measure as a draft. */
@Injectable()
export class BeginMeasure {
  constructor(
    private readonly database: Database,
    private readonly place: PlaceOfWork,
    private readonly drafts: DraftMeasure,
    private readonly pictures: PictureRepository,
  ) {}

  /** @returns its id. Faults: NOT_FOUND, AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID. */
  async run(actor: Actor, wish: BeginMeasureDto): Promise<string> {
    const view = await this.place.view(actor, wish.organisationId, wish.area);
    return this.database.transaction((tx) =>
      this.drafts.run(tx, actor, { ...view, actionId: null }, wish.measure, wish.id),
    );
  }

  /** @returns its id. Faults: NOT_FOUND for a picture that is not one's own to write; FIELDS_INVALID. */
  async inPicture(
    actor: Actor,
    pictureId: string,
    { id, measure }: BeginPictureMeasureDto,
  ): Promise<string> {
    const picture = await this.pictures.ofAuthority(actor, 'picture.write', pictureId);
    const { organisationId, scheme, level, code } = picture;
    const view = { organisationId, scheme, level, code, actionId: null };
    return this.database.transaction((tx) => this.drafts.run(tx, actor, view, measure, id));
  }
}
