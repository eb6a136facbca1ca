import { ApiProperty } from '@nestjs/swagger';
import { pictureStates, type PictureState } from '#domain';

export class ReportPeriodDto {
  /** First month, `YYYY-MM`. */
  from!: string;
  /** The month after the last. */
  to!: string;
}

/** The municipality's own picture, without what stands in it. */
export class ReportPictureDto {
  id!: string;
  @ApiProperty({ enum: pictureStates, enumName: 'PictureState' })
  state!: PictureState;
  /** Who keeps it: the organisation that answers for the whole municipality. */
  organisationName!: string;
  areaName!: string;
  period!: ReportPeriodDto;
  /** Sections in which something stands, of how many. */
  written!: number;
  sections!: number;
}

export class ReportVersionDto {
  id!: string;
  /** Running from 1. */
  number!: number;
  @ApiProperty({ enum: ['reserved', 'decided'] })
  kind!: 'reserved' | 'decided';
  /** SHA-256 of the canonical JSON, in hexadecimal. */
  hash!: string;
  @ApiProperty({ type: String, format: 'date-time' })
  frozenAt!: string;
  isReplaced!: boolean;
}

/** What becomes of a collection: the picture that is laid before the council. */
export class CityReportDto {
  collectionId!: string;
  year!: number;
  /** Whether the collection is closed: it can be begun, and frozen, only then. */
  isClosed!: boolean;
  /** Null before it is begun. */
  @ApiProperty({ type: () => ReportPictureDto, nullable: true })
  picture!: ReportPictureDto | null;
  /** Newest first. */
  versions!: ReportVersionDto[];
}
