import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import {
  effectAreas,
  effectVerdicts,
  type EffectArea,
  type EffectVerdict,
  type Tier,
} from '#domain';
import { PeriodDto, PictureViewDto } from '../live-picture.dto.js';

const VALUE_CHARACTERS_MAX = 120;

/** Where something was done and the months after it, beside the same months before; and what it is held against. */
export class BeforeAfterQueryDto extends PictureViewDto {
  /** What it is held against: an area where nothing was done. `<code>` or `<level>:<code>`. */
  @IsOptional()
  @IsString()
  @MaxLength(VALUE_CHARACTERS_MAX)
  control?: string;

  /** Where incidents may have moved to. */
  @IsOptional()
  @IsString()
  @MaxLength(VALUE_CHARACTERS_MAX)
  displaced?: string;

  /** What `displaced` is held against. */
  @IsOptional()
  @IsString()
  @MaxLength(VALUE_CHARACTERS_MAX)
  displacedControl?: string;
}

/** A number of incidents, negative for fewer, and where it may lie 95 of 100 times. */
export class EffectDifferenceDto {
  estimate!: number;
  low!: number;
  high!: number;
}

/** What was counted in one of the areas. */
export class EffectAreaDto {
  @ApiProperty({ enum: effectAreas })
  of!: EffectArea;
  /** `<level>:<code>`. */
  area!: string;
  name!: string;
  before!: number;
  after!: number;
  /** Rapporteringsgrad before and after, 0 to 1; null when nothing was due. */
  coverageBefore!: number | null;
  coverageAfter!: number | null;
}

/** Counts of one month after and of the same month before, in the order of `areas`. */
export class EffectMonthDto {
  /** `2026-03`. */
  month!: string;
  before!: number[];
  after!: number[];
}

/** An area with about as many incidents before. */
export class AlikeAreaDto {
  /** `<level>:<code>`. */
  area!: string;
  name!: string;
  before!: number;
}

/** Before and after, and whether that is more than chance. */
export class BeforeAfterDto {
  /** `beforeAfter@1`. */
  method!: string;
  /** How far in the stream of revisions every count of this answer has seen. */
  asOfPosition!: number;
  /** Tiers that are counted: open and internal, for everybody. */
  tiers!: Tier[];
  period!: PeriodDto;
  before!: PeriodDto;
  /** The months of the period that are over and have data in both; null when there are none. */
  comparable!: PeriodDto | null;
  @ApiProperty({ enum: effectVerdicts })
  verdict!: EffectVerdict;
  /** The area that keeps the verdict from being told. */
  @ApiProperty({ enum: effectAreas, nullable: true })
  about!: EffectArea | null;
  areas!: EffectAreaDto[];
  months!: EffectMonthDto[];
  /** Where something was done, held against `control`. */
  local!: EffectDifferenceDto;
  /** Where incidents may have moved to; null when nobody asked. */
  displacement!: EffectDifferenceDto | null;
  total!: EffectDifferenceDto;
  /** The same difference one step earlier; null without data so far back. */
  placebo!: EffectDifferenceDto | null;
  /** Whether months vary more than chance alone would make them, so that intervals follow their spread. */
  isSpread!: boolean;
  /** Areas of the level asked for with about as many incidents before, the nearest first: what can be held against. */
  alike!: AlikeAreaDto[];
  /** Incidents of categories that are not counted. */
  excluded!: number;
}
