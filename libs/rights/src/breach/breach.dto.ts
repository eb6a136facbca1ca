import { ApiProperty, OmitType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  breachDataKinds,
  breachInformation,
  breachKinds,
  breachNotices,
  breachRisks,
  breachSubjects,
  type BreachDataKind,
  type BreachInformation,
  type BreachKind,
  type BreachNotice,
  type BreachRisk,
  type BreachSubject,
} from '#domain';
import { HandledOrganisationDto } from '../rights-case.dto.js';

const WORDS_CHARACTERS_MAX = 4_000;
const COUNT_MAX = 100_000_000;
const REFERENCES_CHARACTERS_MAX = 4_000;
const EMAIL_CHARACTERS_MAX = 254;
const DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;

const kinds = Object.keys(breachKinds) as BreachKind[];
const dataKinds = Object.keys(breachDataKinds) as BreachDataKind[];
const subjects = Object.keys(breachSubjects) as BreachSubject[];
const risks = Object.keys(breachRisks) as BreachRisk[];
const notices = Object.keys(breachNotices) as BreachNotice[];
const informations = Object.keys(breachInformation) as BreachInformation[];

/** Everything that is documented of a breach; what is left out is not known yet. It takes the place of all before. */
export class BreachFactsDto {
  /** When the authority became aware of it, not after now. */
  @IsISO8601({ strict: true })
  knownAt!: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  beganAt?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  endedAt?: string;

  @IsArray()
  @ArrayMaxSize(kinds.length)
  @IsIn(kinds, { each: true })
  @ApiProperty({ enum: kinds, enumName: 'BreachKind', isArray: true })
  kinds!: BreachKind[];

  @IsArray()
  @ArrayMaxSize(dataKinds.length)
  @IsIn(dataKinds, { each: true })
  @ApiProperty({ enum: dataKinds, enumName: 'BreachDataKind', isArray: true })
  dataKinds!: BreachDataKind[];

  @IsArray()
  @ArrayMaxSize(subjects.length)
  @IsIn(subjects, { each: true })
  @ApiProperty({ enum: subjects, enumName: 'BreachSubject', isArray: true })
  subjects!: BreachSubject[];

  /** About how many persons. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(COUNT_MAX)
  persons?: number;

  /** About how many records: incidents, as a rule. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(COUNT_MAX)
  records?: number;

  @IsOptional()
  @IsIn(risks)
  @ApiProperty({ enum: risks, enumName: 'BreachRisk', required: false })
  risk?: BreachRisk;

  @IsOptional()
  @IsIn(notices)
  @ApiProperty({ enum: notices, enumName: 'BreachNotice', required: false })
  notice?: BreachNotice;

  /** When it was notified to IMY, not after now. */
  @IsOptional()
  @IsISO8601({ strict: true })
  notifiedAt?: string;

  @IsOptional()
  @IsIn(informations)
  @ApiProperty({ enum: informations, enumName: 'BreachInformation', required: false })
  information?: BreachInformation;

  /** Local day on which the persons were told. */
  @IsOptional()
  @Matches(DATE)
  informedOn?: string;

  /** What happened. */
  @IsString()
  @Length(1, WORDS_CHARACTERS_MAX)
  what!: string;

  /** What it may lead to for the persons. */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  consequences?: string;

  /** What has been done and will be. */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  measures?: string;

  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  riskReason?: string;

  /** Why it is notified, or is not. */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  noticeReason?: string;

  /** Why it was notified after the 72 hours. */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  lateReason?: string;

  /** What the persons are told, in plain words (article 34.2). */
  @IsOptional()
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  personText?: string;
}

export class OpenBreachDto extends BreachFactsDto {
  /** The authority that is responsible for the data. */
  @IsUUID()
  organisationId!: string;
}

/** A breach without a word that was written of it. */
export class BreachLineDto {
  id!: string;
  organisationId!: string;
  organisationName!: string;
  /** In the register. */
  @ApiProperty({ type: String, nullable: true })
  designation!: string | null;
  @ApiProperty({ format: 'date-time' })
  knownAt!: string;
  /** 72 hours after it was known. */
  @ApiProperty({ format: 'date-time' })
  notifyBy!: string;
  /** Hours left until then, fewer than nought when it has passed; null once it is notified or decided not to be. */
  @ApiProperty({ type: Number, nullable: true })
  hoursLeft!: number | null;
  @ApiProperty({ enum: risks, enumName: 'BreachRisk', nullable: true })
  risk!: BreachRisk | null;
  @ApiProperty({ enum: notices, enumName: 'BreachNotice', nullable: true })
  notice!: BreachNotice | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  closedAt!: string | null;
}

export class BreachesDto {
  items!: BreachLineDto[];
  /** The authorities whose breaches one documents. */
  organisations!: HandledOrganisationDto[];
}

export class BreachDto extends BreachLineDto {
  /** Goes back in `If-Match`. */
  revision!: number;
  facts!: BreachFactsDto;
}

/** What the log is asked. */
export class BreachCountQueryDto {
  /** First local day. */
  @Matches(DATE)
  from!: string;

  /** The local day after the last. */
  @Matches(DATE)
  to!: string;

  /** Only what this account did: its e-mail address. */
  @IsOptional()
  @IsString()
  @MaxLength(EMAIL_CHARACTERS_MAX)
  account?: string;

  /** Only these incidents: references between commas. */
  @IsOptional()
  @IsString()
  @MaxLength(REFERENCES_CHARACTERS_MAX)
  references?: string;
}

/** How much the reading log holds of a period: openings of protected and strict incidents, and exports. */
export class BreachCountDto {
  /** Different incidents that were read, listed or taken out. */
  incidents!: number;
  /** Of them strict ones. */
  strict!: number;
  /** Accounts that did so. */
  readers!: number;
  /** Different accounts that had reported them. */
  reporters!: number;
  /** Incidents whose text held what points out a person. */
  naming!: number;
  /** At least so many persons: the reporters, and one for each text that points out somebody. */
  persons!: number;
}

/** The facts as a file, with what they were drawn up for. */
export class BreachPackDto extends OmitType(BreachDto, ['hoursLeft']) {
  /** `personuppgiftsincident@1`. */
  format!: string;
  @ApiProperty({ format: 'date-time' })
  madeAt!: string;
}
