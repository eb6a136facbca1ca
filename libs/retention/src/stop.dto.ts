import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { ClassWishDto, DAY } from './rule.dto.js';

const REASON_CHARACTERS_MAX = 500;
const REFERENCE_CHARACTERS_MAX = 40;

/** A hold: on one incident, on a selection, or with nothing named on all of the authority. */
export class StopWishDto extends ClassWishDto {
  @IsUUID()
  organisationId!: string;

  /** Of one incident, as it is read aloud. */
  @IsOptional()
  @IsString()
  @MaxLength(REFERENCE_CHARACTERS_MAX)
  reference?: string;

  /** First local day on which they came in. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  receivedFrom?: string;

  /** Last local day on which they came in. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  receivedTo?: string;

  /** Why, without names. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(REASON_CHARACTERS_MAX)
  reason!: string;

  /** Last local day that it holds; absent: until it is released. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  holdsTo?: string;
}

export class ReleaseWishDto {
  /** Why it is no longer needed. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(REASON_CHARACTERS_MAX)
  reason!: string;
}

/** One hold. */
export class RetentionStopDto {
  id!: string;
  organisationId!: string;
  @ApiProperty({ type: String, nullable: true })
  reference!: string | null;
  @ApiProperty({ type: String, nullable: true })
  kind!: string | null;
  @ApiProperty({ type: String, nullable: true })
  category!: string | null;
  @ApiProperty({ type: String, nullable: true })
  tier!: string | null;
  @ApiProperty({ type: String, nullable: true })
  receivedFrom!: string | null;
  @ApiProperty({ type: String, nullable: true })
  receivedTo!: string | null;
  reason!: string;
  @ApiProperty({ type: String, nullable: true })
  holdsTo!: string | null;
  setAt!: Date;
  @ApiProperty({ type: Date, nullable: true })
  releasedAt!: Date | null;
  @ApiProperty({ type: String, nullable: true })
  releaseReason!: string | null;
  /** Whether it holds today. */
  isHolding!: boolean;
}

export class RetentionStopsDto {
  items!: RetentionStopDto[];
}
