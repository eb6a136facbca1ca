import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { shownSections, type Period, type PictureTemplate, type TemplateSection } from '#domain';
import { Areas } from '#geography';
import type { PictureLineDto } from './picture.dto.js';
import type { Picture } from './picture.repository.js';
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
    const versions = [...new Set(pictures.map(({ templateVersion }) => templateVersion))];
    const templates = await Promise.all(versions.map((version) => this.templates.of(version)));
    return pictures.map((picture) => {
      const { scheme, level, code } = picture;
      const template = templates.find(({ version }) => version === picture.templateVersion)!;
      const name = index.versionsOf(scheme, level, code).at(-1)?.name;
      return {
        id: picture.id,
        ...{ organisationId: picture.organisationId, organisationName: picture.organisationName },
        ...{ area: `${level}:${code}`, areaName: name ?? code, period: periodOf(picture) },
        templateVersion: picture.templateVersion,
        sections: shownSections(template).length,
        ...{ written: picture.written, openComments: picture.openComments, state: picture.state },
        begunAt: picture.begunAt.toISOString(),
      };
    });
  }

  /** The version of the template that a picture keeps. */
  template({ templateVersion }: Pick<Picture, 'templateVersion'>): Promise<PictureTemplate> {
    return this.templates.of(templateVersion);
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
