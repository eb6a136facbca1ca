import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  begunKinds,
  MONTH_START,
  pictureKinds,
  pictureStates,
  type PictureKind,
  type PictureState,
} from '#domain';
import { StandingSectionDto } from './judgement.dto.js';
import { TemplateSectionDto } from './template.dto.js';

export const PICTURES_PAGE_MAX = 100;
const AREA_CHARACTERS_MAX = 120;
const REASON_CHARACTERS_MAX = 600;

export class PicturesQueryDto {
  /** All kinds when nothing is asked for. */
  @ApiProperty({ enum: pictureKinds, enumName: 'PictureKind', required: false })
  @IsOptional()
  @IsIn(pictureKinds)
  kind?: PictureKind;

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
  /** A picture when nothing is said. The municipality's own is begun from its collection. */
  @ApiProperty({ enum: begunKinds, required: false })
  @IsOptional()
  @IsIn(begunKinds)
  kind?: PictureKind;

  /** The decided version that it rests on: of a picture for a plan, of a plan for a follow-up. */
  @IsOptional()
  @IsUUID()
  restsOnEditionId?: string;

  /** Why it rests on none: needed for a plan or a follow-up without one. May point out no person. */
  @IsOptional()
  @IsString()
  @MaxLength(REASON_CHARACTERS_MAX)
  restsOnReason?: string;

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
  @ApiProperty({ enum: pictureKinds, enumName: 'PictureKind' })
  kind!: PictureKind;
  /** The decided version that a plan or a follow-up rests on. */
  @ApiProperty({ type: String, nullable: true })
  restsOnEditionId!: string | null;
  /** Why it rests on none; empty where it does, and for a picture. */
  restsOnReason!: string;
  /** Civil date of its last decision. */
  @ApiProperty({ type: String, nullable: true, format: 'date' })
  decidedOn!: string | null;
  /** Last civil date for the next decision of its kind, lag (2023:196) 6 §; null where another has taken its place. */
  @ApiProperty({ type: String, nullable: true, format: 'date' })
  dueOn!: string | null;
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

/** A decided version that a plan or a follow-up can rest on. */
export class PictureGroundDto {
  /** Of the version. */
  id!: string;
  @ApiProperty({ enum: pictureKinds, enumName: 'PictureKind' })
  kind!: PictureKind;
  organisationId!: string;
  /** `<level>:<code>`. */
  area!: string;
  areaName!: string;
  period!: PicturePeriodDto;
  number!: number;
  /** SHA-256 of its canonical JSON, in hexadecimal. */
  hash!: string;
}

export class PicturesDto {
  /** Decided versions of the same authorities, newest first. */
  grounds!: PictureGroundDto[];
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
  /** The version that it rests on; null for a picture, and where it rests on none. */
  @ApiProperty({ type: () => PictureGroundDto, nullable: true })
  restsOn!: PictureGroundDto | null;
  /** Those that its version of the template shows, in order. */
  template!: TemplateSectionDto[];
  standing!: StandingSectionDto[];
  @ApiProperty({ type: () => EarlierPictureDto, nullable: true })
  earlier!: EarlierPictureDto | null;
  /** Whether the reader may write, and it is a draft. */
  mayWrite!: boolean;
}
