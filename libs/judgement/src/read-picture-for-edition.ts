import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import { shownSections, type Judgement, type TemplateSection } from '#domain';
import { JudgementRepository } from './judgement.repository.js';
import type { Picture } from './picture.repository.js';
import { TemplateRepository } from './template.repository.js';

/** What stands in a picture, as plain JSON in the order of its template. */
export interface PictureForEdition {
  readonly template: { readonly version: number; readonly sections: readonly TemplateSection[] };
  readonly judgements: readonly {
    readonly section: string;
    readonly revision: number;
    readonly writtenAt: string;
    readonly judgement: Judgement;
  }[];
}

/** Reads a picture whole, in one snapshot, for whoever freezes it. Nobody is asked who they are: that is done before. */
@Injectable()
export class ReadPictureForEdition {
  constructor(
    private readonly templates: TemplateRepository,
    private readonly judgements: JudgementRepository,
  ) {}

  async run(
    on: Queryable,
    { id, kind, templateVersion }: Pick<Picture, 'id' | 'kind' | 'templateVersion'>,
  ): Promise<PictureForEdition> {
    const sections = shownSections(await this.templates.of(kind, templateVersion, on));
    const standing = await this.judgements.standing(on, id);
    const judgements = sections.flatMap(({ code }) => {
      const found = standing.find(({ section }) => section === code);
      if (found === undefined) return [];
      const { section, revision, writtenAt, judgement } = found;
      return [{ section, revision, writtenAt: writtenAt.toISOString(), judgement }];
    });
    return { template: { version: templateVersion, sections }, judgements };
  }
}
