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
import { ApiProperty, OmitType } from '@nestjs/swagger';
import {
  EVENT_NOTE_CHARACTERS_MAX,
  EVENT_PEOPLE_MAX,
  EVENT_TITLE_CHARACTERS_MAX,
  EVENT_WORDS_CHARACTERS_MAX,
  plannedEventKindCodes,
  type PlannedEventKind,
} from '#domain';

const AREA_CHARACTERS_MAX = 120;
const TIME_CHARACTERS_MAX = 16;
const LINK_CHARACTERS_MAX = 500;
const CIVIL_DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;
const statuses = ['planned', 'cancelled'] as const;

/** Which events. */
export class PlannedEventsQueryDto {
  /** `<code>` or `<level>:<code>`: those in it and in what lies in it; without it, all. */
  @IsOptional()
  @IsString()
  @MaxLength(AREA_CHARACTERS_MAX)
  area?: string;

  /** Civil date, inclusive; without it, today. */
  @IsOptional()
  @Matches(CIVIL_DATE)
  from?: string;

  /** Civil date, exclusive; without it, a year after `from`. */
  @IsOptional()
  @Matches(CIVIL_DATE)
  to?: string;
}

/** What is to be said of an event. */
export class PlannedEventWishDto {
  @IsString()
  @Length(1, EVENT_TITLE_CHARACTERS_MAX)
  title!: string;

  @IsIn(plannedEventKindCodes)
  kind!: PlannedEventKind;

  /** `<code>` or `<level>:<code>`. */
  @IsString()
  @Length(1, AREA_CHARACTERS_MAX)
  area!: string;

  /** Where in the area, in words. */
  @IsOptional()
  @IsString()
  @MaxLength(EVENT_WORDS_CHARACTERS_MAX)
  place?: string;

  /** On the clocks of the place, `2026-12-05T10:00`; a day alone is its first minute. */
  @IsString()
  @MaxLength(TIME_CHARACTERS_MAX)
  from!: string;

  /** As `from`; a day alone is its last minute. */
  @IsString()
  @MaxLength(TIME_CHARACTERS_MAX)
  to!: string;

  /** An organisation in words, never a person. */
  @IsOptional()
  @IsString()
  @MaxLength(EVENT_WORDS_CHARACTERS_MAX)
  organiser?: string;

  /** How many are expected. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(EVENT_PEOPLE_MAX)
  expectedPeople?: number;

  /** Who told of it. */
  @IsOptional()
  @IsString()
  @MaxLength(EVENT_WORDS_CHARACTERS_MAX)
  source?: string;

  @IsOptional()
  @IsString()
  @MaxLength(LINK_CHARACTERS_MAX)
  link?: string;

  @IsOptional()
  @IsString()
  @MaxLength(EVENT_NOTE_CHARACTERS_MAX)
  note?: string;
}

/** A new event. The same id and body again answers what stands. */
export class NewPlannedEventDto extends PlannedEventWishDto {
  /** A UUID made by the client: the event's id. */
  @IsUUID()
  clientId!: string;

  /** Whose coordinators plan it; needed by whoever coordinates several. */
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}

/** What is to become of an event. */
export class PlannedEventStepDto {
  /** `undone`: what stood before the last change stands again. */
  @IsIn(['cancelled', 'planned', 'undone'])
  to!: 'cancelled' | 'planned' | 'undone';

  /** Why it is cancelled; needed for that, and for nothing else. */
  @IsOptional()
  @IsString()
  @Length(1, EVENT_WORDS_CHARACTERS_MAX)
  reason?: string;
}

export class PlannedEventDto {
  id!: string;
  /** Grows by one with each change; `If-Match` of a change names it. */
  revision!: number;
  organisationId!: string;
  organisationName!: string;
  @ApiProperty({ enum: statuses })
  status!: 'planned' | 'cancelled';
  /** Why it was cancelled. */
  reason!: string | null;
  title!: string;
  @ApiProperty({ enum: plannedEventKindCodes })
  kind!: PlannedEventKind;
  /** `<level>:<code>`. */
  area!: string;
  areaName!: string;
  place!: string | null;
  /** On the clocks of the place, `2026-12-05T10:00`. */
  from!: string;
  to!: string;
  organiser!: string | null;
  expectedPeople!: number | null;
  source!: string | null;
  link!: string | null;
  note!: string | null;
  setAt!: Date;
  /** Whether the reader may change it. */
  mayChange!: boolean;
}

/** An event as others read it: the week, and partners at the meeting. */
export class ShownEventDto extends OmitType(PlannedEventDto, [
  ...(['revision', 'organisationId', 'source', 'note', 'setAt', 'mayChange'] as const),
]) {}

/** An event with everything that has been said of it, the last first. */
export class PlannedEventDetailDto extends PlannedEventDto {
  revisions!: PlannedEventDto[];
}

/** An organisation that the reader may plan for. */
export class PlanningOrganisationDto {
  id!: string;
  name!: string;
}

/** The earliest first, at most 500. */
export class PlannedEventsDto {
  items!: PlannedEventDto[];
  /** Whether there are more in the period than are shown. */
  isCut!: boolean;
  /** Whom the reader may plan for; empty for those who only read. */
  plansFor!: PlanningOrganisationDto[];
}
