import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import { Fault, shownSections, type Actor, type TemplateSection } from '#domain';
import type { PictureAct } from './picture-reach.js';
import { PictureRepository, type Picture } from './picture.repository.js';
import { TemplateRepository } from './template.repository.js';

/** The one way to a section of a picture: through the reach of whoever asks, and the picture's own template. */
@Injectable()
export class OpenSection {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly templates: TemplateRepository,
  ) {}

  /** Fault: NOT_FOUND, the same for a picture out of reach and a section that its template does not show. */
  async run(
    actor: Actor,
    act: PictureAct,
    pictureId: string,
    code: string,
    on: Queryable = this.database,
  ): Promise<{ picture: Picture; section: TemplateSection }> {
    const picture = await this.pictures.one(actor, act, pictureId, on);
    const template = await this.templates.of(picture.kind, picture.templateVersion, on);
    const section = shownSections(template).find((each) => each.code === code);
    if (section === undefined) throw new Fault('NOT_FOUND');
    return { picture, section };
  }
}
