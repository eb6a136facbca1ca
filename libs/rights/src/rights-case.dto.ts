import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  identityChecks,
  rightsChannels,
  rightsKinds,
  rightsOutcomes,
  type IdentityCheck,
  type RightsChannel,
  type RightsKind,
  type RightsOutcome,
} from '#domain';

export const CASES_PAGE_MAX = 100;
const NAME_CHARACTERS_MAX = 200;
const NAMES_MAX = 10;
const WAYS_MAX = 5;
const PHONE_CHARACTERS_MAX = 30;
const WORDS_CHARACTERS_MAX = 4_000;
const DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;
/** Ten or twelve digits, however they are parted. */
const PERSONAL_NUMBER = /^\d{6}(\d\d)?[ +-]?\d{4}$/;
const PHONE = /^\+?[\d ()/-]{6,}$/;

const kinds = Object.keys(rightsKinds) as RightsKind[];
const channels = Object.keys(rightsChannels) as RightsChannel[];
const checks = Object.keys(identityChecks) as IdentityCheck[];
const outcomes = Object.keys(rightsOutcomes) as RightsOutcome[];

/** Who asks, and by what the search looks for them. Sealed; in no log, address or queue. */
export class SoughtPersonDto {
  /** The whole name. */
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  name!: string;

  /** Earlier names, nicknames and other spellings. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(NAMES_MAX)
  @IsString({ each: true })
  @Length(1, NAME_CHARACTERS_MAX, { each: true })
  otherNames?: string[];

  @IsOptional()
  @Matches(PERSONAL_NUMBER)
  personalNumber?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(WAYS_MAX)
  @Matches(PHONE, { each: true })
  @MaxLength(PHONE_CHARACTERS_MAX, { each: true })
  phones?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(WAYS_MAX)
  @IsEmail({}, { each: true })
  @MaxLength(NAME_CHARACTERS_MAX, { each: true })
  emails?: string[];

  /** What is asked for, and where the answer goes. */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  wish?: string;
}

export class OpenRightsCaseDto {
  /** The authority that is asked. */
  @IsUUID()
  organisationId!: string;

  @IsIn(kinds)
  @ApiProperty({ enum: kinds, enumName: 'RightsKind' })
  kind!: RightsKind;

  @IsIn(channels)
  @ApiProperty({ enum: channels, enumName: 'RightsChannel' })
  channel!: RightsChannel;

  /** Local day on which it came in, not after today. */
  @Matches(DATE)
  receivedOn!: string;

  @IsIn(checks)
  @ApiProperty({ enum: checks, enumName: 'IdentityCheck' })
  identity!: IdentityCheck;

  @IsObject()
  @ValidateNested()
  @Type(() => SoughtPersonDto)
  person!: SoughtPersonDto;
}

export class IdentityDto {
  @IsIn(checks)
  @ApiProperty({ enum: checks, enumName: 'IdentityCheck' })
  identity!: IdentityCheck;
}

export class ExtensionDto {
  /** Why the answer takes longer, as the person is told. */
  @IsString()
  @Length(1, WORDS_CHARACTERS_MAX)
  reason!: string;
}

export class RightsDecisionDto {
  @IsIn(outcomes)
  @ApiProperty({ enum: outcomes, enumName: 'RightsOutcome' })
  outcome!: RightsOutcome;

  /** Why, as the person is told. */
  @IsString()
  @Length(1, WORDS_CHARACTERS_MAX)
  motive!: string;
}

export class RightsCasesQueryDto {
  @IsOptional()
  @IsIn(['open', 'closed'])
  state?: 'open' | 'closed';

  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsUUID()
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(CASES_PAGE_MAX)
  limit?: number;
}

/** A case without a word of who asks. */
export class RightsCaseLineDto {
  id!: string;
  organisationId!: string;
  organisationName!: string;
  /** Designation in the register. */
  @ApiProperty({ type: String, nullable: true })
  designation!: string | null;
  @ApiProperty({ enum: kinds, enumName: 'RightsKind' })
  kind!: RightsKind;
  @ApiProperty({ enum: channels, enumName: 'RightsChannel' })
  channel!: RightsChannel;
  @ApiProperty({ enum: checks, enumName: 'IdentityCheck' })
  identity!: IdentityCheck;
  receivedOn!: string;
  /** The last local day for the answer. */
  dueOn!: string;
  /** Days left until it, fewer than nought when it has passed; null once it is decided. */
  @ApiProperty({ type: Number, nullable: true })
  daysLeft!: number | null;
  isExtended!: boolean;
  @ApiProperty({ enum: outcomes, enumName: 'RightsOutcome', nullable: true })
  outcome!: RightsOutcome | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  decidedAt!: string | null;
}

export class HandledOrganisationDto {
  id!: string;
  name!: string;
}

export class RightsCasesDto {
  items!: RightsCaseLineDto[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  /** The authorities that one handles cases of. */
  organisations!: HandledOrganisationDto[];
}

/** How far the last search of a case has come. */
export class RightsSearchDto {
  id!: string;
  @ApiProperty({ enum: ['waiting', 'running', 'completed', 'stopped', 'failed'] })
  status!: 'waiting' | 'running' | 'completed' | 'stopped' | 'failed';
  /** Positions of the stream looked through, of `asOfPosition`. */
  position!: number;
  @ApiProperty({ type: Number, nullable: true })
  asOfPosition!: number | null;
  /** Texts beside incidents looked through, of `textsInAll`. */
  texts!: number;
  @ApiProperty({ type: Number, nullable: true })
  textsInAll!: number | null;
  /** Contents opened and looked through, of incidents and beside them. */
  contents!: number;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  finishedAt!: string | null;
}

export class RightsCaseDto extends RightsCaseLineDto {
  /** Null when it has been erased. */
  @ApiProperty({ type: SoughtPersonDto, nullable: true })
  person!: SoughtPersonDto | null;
  /** Whether the person can still be told that the answer takes longer. */
  mayExtend!: boolean;
  @ApiProperty({ type: String, nullable: true })
  extensionReason!: string | null;
  @ApiProperty({ type: String, nullable: true })
  motive!: string | null;
  /** The person's own account, as a handler has found. */
  @ApiProperty({ type: String, nullable: true })
  accountId!: string | null;
  @ApiProperty({ type: RightsSearchDto, nullable: true })
  search!: RightsSearchDto | null;
  /** What the search found, and how much of it is not judged. */
  hits!: number;
  unjudged!: number;
}
