import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { RecordingBreakDto } from '#aggregation';
import { reportingRhythms, type ReportingRhythm, type Standing, type Tier } from '#domain';
import { ShownEventDto } from '#planned-events';
import { ExpectedRangeDto } from '../live-picture.dto.js';

const VALUE_CHARACTERS_MAX = 120;
const DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;
const standings = [
  'farBelow',
  'below',
  'within',
  'above',
  'farAbove',
] as const satisfies readonly Standing[];

/** Which area and week. */
export class WeekQueryDto {
  /** `<code>` or `<level>:<code>`. */
  @IsString()
  @MaxLength(VALUE_CHARACTERS_MAX)
  area!: string;

  /** Any civil date of the week; without it, the last week that is over. */
  @IsOptional()
  @Matches(DATE)
  week?: string;
}

/** Civil dates, a Monday and the Monday after: `to` exclusive. */
export class WeekDaysDto {
  from!: string;
  to!: string;
}

/** One count of the week beside the four weeks before it. */
export class WeekFigureDto {
  /** A focus area, a category of the second level, or `<level>:<code>`; empty for everything. */
  code!: string;
  now!: number;
  /** The four weeks before, the earliest first. */
  earlier!: number[];
  /** After the method `week@1`; null where fewer than four weeks before can be trusted. */
  expected!: ExpectedRangeDto | null;
  /** How the count lies to what was expected. */
  @ApiProperty({ enum: standings, nullable: true })
  standing!: Standing | null;
}

/** A unit that has not reported in its rhythm. */
export class OverdueUnitDto {
  id!: string;
  name!: string;
  @ApiProperty({ enum: reportingRhythms })
  rhythm!: ReportingRhythm;
  /** The week or month that a report is owed for, the first day inclusive, the last exclusive. */
  from!: string;
  to!: string;
}

/** Who owed a report of the last week or month that was over when the week ended, and has said nothing. */
export class OverdueReportsDto {
  expected!: number;
  overdue!: number;
  /** Those of the reader's own organisation, for those who may read its incidents; empty for others. */
  units!: OverdueUnitDto[];
}

/** A planned event of the week shown or the two after it, beside what is usual there on its weekdays. */
export class WeekEventDto extends ShownEventDto {
  /** The weekdays that it touches in those weeks, Monday 1 … Sunday 7. */
  weekdays!: number[];
  /** Whether it touches the week shown. */
  isInWeekShown!: boolean;
  /**
   * After the method `sameWeekdays@1`: counted incidents of the event's area on its weekdays in each of four weeks, the
   * earliest first; those just before the week shown for an event in it, else those that end with it. Null where they
   * cannot be trusted, and for an area that is larger than the one asked for.
   */
  usual!: number[] | null;
}

/** What happened in a week, beside what the weeks before let expect. */
export class WeekDto {
  /** How far in the stream of revisions every count of this answer has seen. */
  asOfPosition!: number;
  /** The method, and its version, that expected ranges are made by. */
  method!: string;
  /** `<level>:<code>`. */
  area!: string;
  week!: WeekDaysDto;
  /** The week before and after; `next` is null while that is not over. */
  previous!: string;
  next!: string | null;
  /** Tiers that are counted. Protected and strict incidents are in no week. */
  tiers!: Tier[];
  total!: WeekFigureDto;
  focusAreas!: WeekFigureDto[];
  categories!: WeekFigureDto[];
  areas!: WeekFigureDto[];
  /** Of the week: notices of kinds that are no incidents. */
  notCounted!: number;
  /** Of the months that the week lies in: incidents whose day is not known, so that they are in no week. */
  undated!: number;
  /** How many figures have a range, and how many of so many lie outside theirs by chance alone, at most. */
  compared!: number;
  outsideByChance!: number;
  /** From when on incidents are recorded in another way. */
  breaks!: RecordingBreakDto[];
  reports!: OverdueReportsDto;
  /** Of the week and the two after it, in the area, in its parts and around it: the earliest first, at most 50. */
  events!: WeekEventDto[];
}
