import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ShownEventDto } from '#planned-events';

const VALUE_CHARACTERS_MAX = 120;

/** Which area is divided into its parts. */
export class MeetingViewQueryDto {
  /** `<code>` or `<level>:<code>`; without it, all that the reader may see. */
  @IsOptional()
  @IsString()
  @MaxLength(VALUE_CHARACTERS_MAX)
  area?: string;
}

/** The three months that are laid beside each other, `2026-03`. */
export class MeetingMonthsDto {
  /** The month that is not over. */
  current!: string;
  last!: string;
  before!: string;
}

/** How many incidents at least: multiples of five, 0 for fewer than five, none included. */
export class MeetingBandsDto {
  current!: number;
  last!: number;
  before!: number;
}

export class MeetingCategoryDto extends MeetingBandsDto {
  /** A category of the second level, or of the first where there is none below. */
  code!: string;
}

export class MeetingAreaDto extends MeetingBandsDto {
  /** `<level>:<code>`. */
  area!: string;
  /** Those with five or more in any of the months. */
  categories!: MeetingCategoryDto[];
}

/** What the weekly meeting sees: open and internal incidents by place and kind, in bands. */
export class MeetingViewDto {
  /** How far in the stream of revisions every figure of this answer has seen. */
  asOfPosition!: number;
  months!: MeetingMonthsDto;
  /** Everything that is shown below, together. */
  total!: MeetingBandsDto;
  categories!: MeetingCategoryDto[];
  areas!: MeetingAreaDto[];
  /** Planned events of today and the thirteen days after, the earliest first, at most 50. */
  events!: ShownEventDto[];
}
