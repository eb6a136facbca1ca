import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { hitVerdicts, SECRECY_SECTION, soughtBy, type HitVerdict, type SoughtBy } from '#domain';

const verdicts = Object.keys(hitVerdicts) as HitVerdict[];
const SECTION_CHARACTERS_MAX = 20;

export class ToldPieceDto {
  text!: string;
  @ApiProperty({ enum: ['nobody', 'person', 'other'] })
  whose!: 'nobody' | 'person' | 'other';
}

/** One incident in which the person may be named. */
export class HitDto {
  incidentId!: string;
  reference!: string;
  kind!: string;
  category!: string;
  /** First day of the month in which it happened. */
  localMonth!: string;
  /** By what it was found. */
  @ApiProperty({ enum: soughtBy, isArray: true })
  matchedBy!: readonly SoughtBy[];
  isExact!: boolean;
  /** Its processing is restricted: to look at it says what for (`POST …/openings`). */
  isRestricted!: boolean;
  /** What was told, in pieces; null when it has been erased since, or is restricted. */
  @ApiProperty({ type: [ToldPieceDto], nullable: true })
  pieces!: readonly ToldPieceDto[] | null;
  @ApiProperty({ enum: verdicts, enumName: 'HitVerdict', nullable: true })
  verdict!: HitVerdict | null;
  @ApiProperty({ type: String, nullable: true })
  secrecySection!: string | null;
  showsOthers!: boolean;
}

export class HitsDto {
  items!: HitDto[];
}

export class JudgeHitDto {
  @IsIn(verdicts)
  @ApiProperty({ enum: verdicts, enumName: 'HitVerdict' })
  verdict!: HitVerdict;

  /** Chapter and section of OSL; goes with `withheld` and with nothing else. */
  @IsOptional()
  @Matches(SECRECY_SECTION)
  @MaxLength(SECTION_CHARACTERS_MAX)
  secrecySection?: string;

  /** Whether other persons' data in the words are handed out too. */
  @IsOptional()
  @IsBoolean()
  showsOthers?: boolean;
}
