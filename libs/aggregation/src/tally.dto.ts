import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { MONTH_START, tiers, type Tier } from '#domain';

/** What counts can be divided by. */
export const answerDimensions = [
  'area',
  'month',
  'category',
  'focusArea',
  'kind',
  'severity',
  'source',
  'tier',
  'organisation',
  'gender',
  'weekday',
  'hour',
  'unit',
  'ageBand',
  'policeReported',
] as const;
export type AnswerDimension = (typeof answerDimensions)[number];

const VALUES_MAX = 200;
const VALUE_CHARACTERS_MAX = 120;

/** `a,b` and repeated parameters both mean a list. */
const List = () =>
  Transform(({ value }: { value: unknown }) =>
    value === undefined ? undefined : [value].flat().flatMap((part) => String(part).split(',')),
  );

/** Which incidents are counted: each field narrows further, a list lets any of its values through. */
export class TallyFilterDto {
  /** Category codes; each stands for all below it too. */
  @IsOptional()
  @List()
  @IsArray()
  @ArrayMaxSize(VALUES_MAX)
  @MaxLength(VALUE_CHARACTERS_MAX, { each: true })
  category?: string[];

  @IsOptional()
  @List()
  @IsArray()
  @ArrayMaxSize(VALUES_MAX)
  @MaxLength(VALUE_CHARACTERS_MAX, { each: true })
  focusArea?: string[];

  @IsOptional()
  @List()
  @IsArray()
  @ArrayMaxSize(VALUES_MAX)
  @MaxLength(VALUE_CHARACTERS_MAX, { each: true })
  kind?: string[];

  /** Common severity, 0 to 4. */
  @IsOptional()
  @List()
  @IsArray()
  @IsIn(['0', '1', '2', '3', '4'], { each: true })
  severity?: string[];

  @IsOptional()
  @List()
  @IsArray()
  @ArrayMaxSize(VALUES_MAX)
  @MaxLength(VALUE_CHARACTERS_MAX, { each: true })
  source?: string[];

  @IsOptional()
  @List()
  @IsArray()
  @IsIn(tiers, { each: true })
  tier?: Tier[];

  @IsOptional()
  @List()
  @IsArray()
  @ArrayMaxSize(VALUES_MAX)
  @MaxLength(VALUE_CHARACTERS_MAX, { each: true })
  organisation?: string[];
}

/** Which incidents to count, and by what to divide them. */
export class TalliesQueryDto extends TallyFilterDto {
  /** `<code>` or `<level>:<code>`; without it, everywhere. */
  @IsOptional()
  @IsString()
  @MaxLength(VALUE_CHARACTERS_MAX)
  area?: string;

  /** First day of the first local month. */
  @Matches(MONTH_START)
  from!: string;

  /** First day of the local month after the last. */
  @Matches(MONTH_START)
  to!: string;

  /** Dimensions, separated by commas. Without any, one row with the sum. */
  @IsOptional()
  @List()
  @IsArray()
  @ArrayMaxSize(answerDimensions.length)
  @IsIn(answerDimensions, { each: true })
  by?: AnswerDimension[];

  /** Level that areas are shown at; areas that stop above it show as themselves. Without it, the finest. */
  @IsOptional()
  @IsIn(['country', 'county', 'municipality', 'district', 'sub_area'])
  level?: string;
}

/** One combination of the dimensions asked for and how many incidents have it. */
export class TallyItemDto {
  /** `<level>:<code>`. */
  area?: string;
  /** `2026-03`. */
  month?: string;
  category?: string;
  focusArea?: string;
  kind?: string;
  severity?: number | null;
  source?: string;
  tier?: string;
  organisation?: string | null;
  gender?: string | null;
  /** 1 Monday to 7 Sunday. */
  weekday?: number | null;
  /** Hour of the local day, 0 to 23; null where it would tell who. */
  hour?: number | null;
  unit?: string | null;
  ageBand?: string | null;
  policeReported?: string | null;
  count!: number;
}

/** How many protected and strict incidents there were at least, in one area and one month or year. */
export class GuardedBandDto {
  /** `<level>:<code>`, of a municipality or a district. */
  area!: string;
  /** `2026-03`, or `2026` for a whole year. */
  period!: string;
  /** A multiple of five; what has fewer than five is not among the bands, nor is what has none. */
  atLeast!: number;
}

/** What is told of protected and strict incidents. */
export class GuardedCountsDto {
  /** Whose are counted exactly among the rest: nobody's, those of the reader's own organisations, or everybody's. */
  @ApiProperty({ enum: ['none', 'some', 'all'] })
  counted!: 'none' | 'some' | 'all';
  /**
   * Told beside the counts and never in them, of months that are over, for whoever has that right and counts none
   * exactly. The same whatever the answer is divided by; null where a filter narrows, and for all others.
   */
  @ApiProperty({ type: [GuardedBandDto], nullable: true })
  bands!: GuardedBandDto[] | null;
}

/** Counts that are exact at one position. */
export class TalliesDto {
  /** How far in the stream of revisions every count of this answer has seen. */
  asOfPosition!: number;
  /** Tiers that are counted; those that the reader may not see counts of are left out. */
  tiers!: Tier[];
  guarded!: GuardedCountsDto;
  items!: TallyItemDto[];
}

/** One dimension of an answer in columns. */
export class TallyColumnDto {
  /** As in `by`. */
  name!: string;
  /** Its distinct values as in an item: texts and numbers in order, null last. */
  @ApiProperty({
    type: 'array',
    items: { oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true },
  })
  values!: (string | number | null)[];
  /** For each count the place in `values`; null when `counts` holds every combination. */
  @ApiProperty({ type: [Number], nullable: true })
  indexes!: number[] | null;
}

/** Counts that are exact at one position, as columns. */
export class TallyColumnsDto {
  /** How far in the stream of revisions every count of this answer has seen. */
  asOfPosition!: number;
  /** Tiers that are counted; those that the reader may not see counts of are left out. */
  tiers!: Tier[];
  guarded!: GuardedCountsDto;
  /** In the order asked for. */
  dimensions!: TallyColumnDto[];
  /**
   * Where `indexes` are null a count for every combination of the dimensions' values, noughts included, the last
   * dimension moving fastest; else one for each that occurs.
   */
  counts!: number[];
}
