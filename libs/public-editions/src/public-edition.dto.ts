import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  pictureKinds,
  publicLinkKinds,
  type Language,
  type PictureKind,
  type PublicLinkKind,
} from '#domain';

const WITHHELD_MAX = 2_000;
const PART_CHARACTERS_MAX = 200;
const GROUND_CHARACTERS_MAX = 60;
const REASON_CHARACTERS_MAX = 1_000;
/** At least twenty characters that say something. */
const SAYS_SOMETHING = /^\s*(?:\S\s*){20}/;

export class WithheldDto {
  /** Id of a text, from the preview. */
  @IsString()
  @MaxLength(PART_CHARACTERS_MAX)
  part!: string;

  /** Chapter and section, as `OSL 21:3`. */
  @IsString()
  @MaxLength(GROUND_CHARACTERS_MAX)
  ground!: string;
}

export class PublicWishDto {
  /** Texts that are left out. */
  @IsArray()
  @ArrayMaxSize(WITHHELD_MAX)
  @ValidateNested({ each: true })
  @Type(() => WithheldDto)
  withheld!: WithheldDto[];
}

export class PublishDto extends PublicWishDto {
  /** Of what was previewed, in hexadecimal. */
  @Matches(/^[0-9a-f]{64}$/)
  hash!: string;
}

export class RecallDto {
  /** Why; at least twenty characters. */
  @IsString()
  @Matches(SAYS_SOMETHING)
  @MaxLength(REASON_CHARACTERS_MAX)
  reason!: string;
}

export class PublicNameDto {
  sv!: string;
  en!: string;
}

export class PublicPartDto {
  id!: string;
  /** Name of the section that it stands in; null for a part of the chain. */
  @ApiProperty({ type: PublicNameDto, nullable: true })
  section!: PublicNameDto | null;
  @ApiProperty({ enum: publicLinkKinds, enumName: 'PublicLinkKind', nullable: true })
  kind!: PublicLinkKind | null;
  field!: string;
  text!: string;
  /** What the words may say of persons, as the text finder sees it. */
  personDataKinds!: string[];
}

/** What would be published now. */
export class PublicPreviewDto {
  hash!: string;
  /** How many hidden numbers could be worked out; it is published at none. */
  exposed!: number;
  parts!: PublicPartDto[];
  /** Of the form that its `format` names, as in `GET /public-editions/{id}.json`. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: Record<string, unknown>;
}

/** Whole months, `2026-03`; `to` exclusive. */
export class PublicPeriodDto {
  from!: string;
  to!: string;
}

export class PublicEditionLineDto {
  id!: string;
  /** Of what it is an edition. */
  @ApiProperty({ enum: pictureKinds, enumName: 'PictureKind' })
  pictureKind!: PictureKind;
  organisationName!: string;
  areaName!: string;
  period!: PublicPeriodDto;
  /** Running from 1 within the version that it is of. */
  number!: number;
  /** SHA-256 of the canonical JSON, in hexadecimal. */
  hash!: string;
  @ApiProperty({ type: String, format: 'date-time' })
  publishedAt!: string;
}

export class PublicEditionsDto {
  items!: PublicEditionLineDto[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class PublicEditionDto extends PublicEditionLineDto {
  /** Of the form that its `format` names, as in `GET /public-editions/{id}.json`. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  content!: Record<string, unknown>;
}

export class OwnPublicEditionDto extends PublicEditionLineDto {
  /** When it was taken back; null while it stands. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  recalledAt!: string | null;
}

export class OwnPublicEditionsDto {
  items!: OwnPublicEditionDto[];
}

export class PublicEditionsQueryDto {
  /** From the answer before. */
  @IsOptional()
  @IsUUID()
  cursor?: string;
}

export class PublicPaperQueryDto {
  /** What the paper's own words are in; what was written stays as it was written. Swedish when nothing is asked for. */
  @IsOptional()
  @IsIn(['sv', 'en'])
  @ApiProperty({ enum: ['sv', 'en'], required: false })
  language?: Language;
}
