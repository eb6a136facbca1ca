import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { MONTH_START, pictureStates, type PictureState } from '#domain';
import { StandingSectionDto } from './judgement.dto.js';
import { TemplateSectionDto } from './template.dto.js';

export const PICTURES_PAGE_MAX = 100;
const AREA_CHARACTERS_MAX = 120;

export class PicturesQueryDto {
  /** From the answer before. */
  @IsOptional()
  @IsUUID()
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PICTURES_PAGE_MAX)
  limit?: number;
}

export class BeginPictureDto {
  /** The authority that makes it. */
  @IsUUID()
  organisationId!: string;

  /** `<code>` or `<level>:<code>`. */
  @IsString()
  @Length(1, AREA_CHARACTERS_MAX)
  area!: string;

  /** First day of the first month. */
  @Matches(MONTH_START)
  from!: string;

  /** First day of the month after the last: twelve months later, or four for a tertial. */
  @Matches(MONTH_START)
  to!: string;
}

/** Whole months, `2026-03`; `to` exclusive. */
export class PicturePeriodDto {
  from!: string;
  to!: string;
}

export class PictureLineDto {
  id!: string;
  organisationId!: string;
  organisationName!: string;
  /** `<level>:<code>`. */
  area!: string;
  areaName!: string;
  period!: PicturePeriodDto;
  templateVersion!: number;
  /** Sections that it has. */
  sections!: number;
  /** Sections in which something stands. */
  written!: number;
  openComments!: number;
  /** How far it has come; its sections are written in a draft only. */
  @ApiProperty({ enum: pictureStates })
  state!: PictureState;
  @ApiProperty({ type: String, format: 'date-time' })
  begunAt!: string;
}

export class PictureOrganisationDto {
  id!: string;
  name!: string;
  /** `<level>:<code>` of the area that it answers for; null where it answers for none. */
  @ApiProperty({ type: String, nullable: true })
  area!: string | null;
}

export class PicturesDto {
  items!: PictureLineDto[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  /** The authorities that the reader makes pictures of. */
  organisations!: PictureOrganisationDto[];
  /** The year that has just ended. */
  suggested!: PicturePeriodDto;
}

/** The same authority’s picture of the same area a year before. */
export class EarlierPictureDto {
  id!: string;
  period!: PicturePeriodDto;
  sections!: StandingSectionDto[];
}

/** A picture with all that stands in it. Its figures are those of the live picture, which is asked for on its own. */
export class PictureDto extends PictureLineDto {
  /** Those that its version of the template shows, in order. */
  template!: TemplateSectionDto[];
  standing!: StandingSectionDto[];
  @ApiProperty({ type: () => EarlierPictureDto, nullable: true })
  earlier!: EarlierPictureDto | null;
  /** Whether the reader may write, and it is a draft. */
  mayWrite!: boolean;
}
