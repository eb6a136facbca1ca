import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { pictureKinds, type PictureKind } from '#domain';
import { ToldDifferenceDto } from '#judgement';

export const EDITIONS_PAGE_MAX = 100;

export class EditionsQueryDto {
  /** From the answer before. */
  @IsOptional()
  @IsUUID()
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(EDITIONS_PAGE_MAX)
  limit?: number;
}

export class AgainstQueryDto {
  /** Another version of the same picture. */
  @IsUUID()
  against!: string;
}

/** Whole months, `2026-03`; `to` exclusive. */
export class EditionPeriodDto {
  from!: string;
  to!: string;
}

export class EditionLineDto {
  id!: string;
  pictureId!: string;
  /** Of what it is a version. */
  @ApiProperty({ enum: pictureKinds, enumName: 'PictureKind' })
  pictureKind!: PictureKind;
  organisationId!: string;
  organisationName!: string;
  /** `<level>:<code>`. */
  area!: string;
  areaName!: string;
  period!: EditionPeriodDto;
  /** Running from 1 within the picture. */
  number!: number;
  /** `reserved`: handed in before the body had decided. */
  @ApiProperty({ enum: ['reserved', 'decided'] })
  kind!: 'reserved' | 'decided';
  /** How far in the stream of revisions its figures have seen. */
  asOfPosition!: number;
  /** SHA-256 of the canonical JSON, in hexadecimal. */
  hash!: string;
  @ApiProperty({ type: String, format: 'date-time' })
  frozenAt!: string;
  /** Whether a later version has taken its place. */
  isReplaced!: boolean;
}

export class EditionsDto {
  items!: EditionLineDto[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** A version with all that was frozen in it. */
export class EditionDto extends EditionLineDto {
  /** Of the form that its `format` names, as in `GET /editions/{id}.json`. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: Record<string, unknown>;
  /** All of the same picture, newest first. */
  versions!: EditionLineDto[];
}

export class EditionDifferenceDto {
  /** Leads there with dots: `texts.crime.why`, `figures.crime/expectedRange@1.total`. */
  path!: string;
  /** Absent where nothing stood there. */
  @ApiProperty({ required: false, nullable: true })
  was?: unknown;
  /** Absent where nothing stands there. */
  @ApiProperty({ required: false, nullable: true })
  is?: unknown;
}

export class EditionDifferencesDto {
  id!: string;
  against!: string;
  items!: EditionDifferenceDto[];
  told!: ToldDifferenceDto[];
}

export class HashCheckDto {
  stated!: string;
  /** Null when the content can no longer be opened. */
  @ApiProperty({ type: String, nullable: true })
  computed!: string | null;
  equal!: boolean;
}

export class CheckedFigureDto {
  section!: string;
  /** `name@version`. */
  figure!: string;
  /** `unknown`: this product does not know that version of the figure. */
  @ApiProperty({ enum: ['equal', 'differs', 'unknown'] })
  outcome!: 'equal' | 'differs' | 'unknown';
  /** What it was reckoned from again. */
  @ApiProperty({ enum: ['revisions', 'inputs'] })
  from!: 'revisions' | 'inputs';
  /** Frozen and recomputed, where they differ. */
  differences!: EditionDifferenceDto[];
  told!: ToldDifferenceDto[];
}

export class VerifiedEditionDto {
  id!: string;
  number!: number;
  equal!: boolean;
  asOfPosition!: number;
  hash!: HashCheckDto;
  /** Whether the content is in the one canonical form (RFC 8785). */
  isCanonical!: boolean;
  figures!: CheckedFigureDto[];
}

/** What the body gets: what would be frozen now, or what was frozen when it was approved. */
export class EditionPreviewDto {
  hash!: string;
  /** SHA-256 of what is written in it and its chain, figures left out. Whoever approves names it. */
  seenHash!: string;
  /** When it was approved; null for what stands now. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  frozenAt!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: Record<string, unknown>;
}
