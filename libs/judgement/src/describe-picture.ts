import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import {
  nextDueOn,
  shownSections,
  type Period,
  type PictureTemplate,
  type TemplateSection,
} from '#domain';
import { Areas } from '#geography';
import type { PictureGroundDto, PictureLineDto } from './picture.dto.js';
import type { DecidedEdition, Picture } from './picture.repository.js';
import type { TemplateSectionDto } from './template.dto.js';
import { TemplateRepository } from './template.repository.js';

/** Pictures as they are told to those who may read them, without what stands in them. */
@Injectable()
export class DescribePicture {
  constructor(
    private readonly areas: Areas,
    private readonly templates: TemplateRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async lines(pictures: readonly Picture[]): Promise<PictureLineDto[]> {
    const index = await this.areas.current();
    const keyOf = ({ kind, templateVersion }: Picture) => `${kind} ${templateVersion}`;
    const versions = new Map(pictures.map((picture) => [keyOf(picture), picture]));
    const templates = new Map<string, PictureTemplate>();
    for (const [key, picture] of versions) templates.set(key, await this.template(picture));
    return pictures.map((picture) => {
      const { scheme, level, code, kind, decidedOn, restsOnEditionId, restsOnReason } = picture;
      const template = templates.get(keyOf(picture))!;
      const name = index.versionsOf(scheme, level, code).at(-1)?.name;
      return {
        ...{ id: picture.id, kind, decidedOn, restsOnEditionId, restsOnReason },
        dueOn: picture.isLastDecided && decidedOn !== null ? nextDueOn(decidedOn) : null,
        ...{ organisationId: picture.organisationId, organisationName: picture.organisationName },
        ...{ area: `${level}:${code}`, areaName: name ?? code, period: periodOf(picture) },
        templateVersion: picture.templateVersion,
        sections: shownSections(template).length,
        ...{ written: picture.written, openComments: picture.openComments, state: picture.state },
        begunAt: picture.begunAt.toISOString(),
      };
    });
  }

  /** Decided versions that something can rest on. */
  async grounds(editions: readonly DecidedEdition[]): Promise<PictureGroundDto[]> {
    const index = await this.areas.current();
    return editions.map((edition) => {
      const { scheme, level, code, id, kind, organisationId, number, hash } = edition;
      const name = index.versionsOf(scheme, level, code).at(-1)?.name ?? code;
      const of = { area: `${level}:${code}`, areaName: name, period: periodOf(edition) };
      return { id, kind, organisationId, ...of, number, hash };
    });
  }

  /** The version of the template that a picture keeps. */
  template({
    kind,
    templateVersion,
  }: Pick<Picture, 'kind' | 'templateVersion'>): Promise<PictureTemplate> {
    return this.templates.of(kind, templateVersion);
  }

  sections(sections: readonly TemplateSection[]): TemplateSectionDto[] {
    return sections.map(sectionDto);
  }

  /** The local day. */
  today(): string {
    return this.clock.localDate(this.settings.timeZone);
  }
}

/** The months of a picture. */
export function periodOf({
  periodFrom,
  periodTo,
}: Pick<Picture, 'periodFrom' | 'periodTo'>): Period {
  const month = (day: string) => day.slice(0, 'YYYY-MM'.length);
  return { from: month(periodFrom), to: month(periodTo) };
}

/** A section of a template as it is told. */
export function sectionDto(section: TemplateSection): TemplateSectionDto {
  const { figures, focusAreas, ...rest } = section;
  return { ...rest, figures: [...figures], focusAreas: [...focusAreas] };
}
