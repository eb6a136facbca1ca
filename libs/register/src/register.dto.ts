import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import {
  CASE_NUMBER_CHARACTERS_MAX,
  registerClasses,
  registerLines,
  registerParties,
  type RegisterClass,
  type RegisterLine,
  type RegisterParty,
} from '#domain';

export const REGISTER_PAGE_MAX = 200;
const DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;
const PART_OF_DESIGNATION = /^[0-9:]{1,16}$/;
const CURSOR = /^\d{4}:\d{6,10}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const lines = Object.keys(registerLines) as RegisterLine[];
const parties = Object.keys(registerParties) as RegisterParty[];

/** Which entries: each field narrows further. */
export class RegisterFilterDto {
  /** First local day on which they came in or were drawn up. */
  @IsOptional()
  @Matches(DATE)
  from?: string;

  /** Local day after the last. */
  @IsOptional()
  @Matches(DATE)
  to?: string;

  /** Part of the designation, such as `2026:0001`. */
  @IsOptional()
  @Matches(PART_OF_DESIGNATION)
  text?: string;

  /** `missing`: only those without a number in the authority's own case system; `given`: only those with one. */
  @ApiProperty({ required: false, enum: ['missing', 'given'] })
  @IsOptional()
  @IsIn(['missing', 'given'])
  dnr?: 'missing' | 'given';

  /** The register of one organisation. */
  @IsOptional()
  @IsUUID()
  organisation?: string;
}

/** Which entries, and which page of them. */
export class RegisterQueryDto extends RegisterFilterDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(REGISTER_PAGE_MAX)
  limit?: number = REGISTER_PAGE_MAX;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @Matches(CURSOR)
  cursor?: string;
}

/** Which entries to take out as a file. */
export class RegisterFileQueryDto extends RegisterFilterDto {
  /** Between the cells of a CSV file; `;` for Excel in Swedish. */
  @ApiProperty({ required: false, enum: [',', ';'] })
  @IsOptional()
  @IsIn([',', ';'])
  delimiter?: ',' | ';' = ',';
}

/** One registered document. */
export class RegisterEntryDto {
  id!: string;
  /** The authority; null where no organisation answers for it. */
  @ApiProperty({ type: String, nullable: true })
  organisationId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  organisationName!: string | null;
  /** `2026:000123`, running within the authority and the year. */
  designation!: string;
  /** Local day on which it came in or was drawn up. */
  date!: string;
  @ApiProperty({ enum: registerClasses, enumName: 'RegisterClass' })
  documentClass!: RegisterClass;
  /** In short what it concerns, from fixed words. */
  @ApiProperty({ enum: lines, enumName: 'RegisterLine' })
  line!: RegisterLine;
  /** Sender or addressee, by role; null where there is none or it is not said. */
  @ApiProperty({ type: String, enum: parties, nullable: true })
  party!: RegisterParty | null;
  registeredAt!: Date;
  /** Number of the case in the authority's own case system. */
  @ApiProperty({ type: String, nullable: true })
  dnr!: string | null;
  /** How often the case number has been set, for `If-Match`. */
  revision!: number;
  /** The incident, for those who may read it; null for everybody else. */
  @ApiProperty({ type: String, nullable: true })
  incidentId!: string | null;
}

/** Entries, the last number first. */
export class RegisterDto {
  items!: RegisterEntryDto[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** What the case was called, and since when. */
export class CaseNumberDto {
  revision!: number;
  @ApiProperty({ type: String, nullable: true })
  dnr!: string | null;
  setAt!: Date;
}

/** One entry, with every case number that it has had, the last one first. */
export class RegisterEntryDetailDto extends RegisterEntryDto {
  caseNumbers!: CaseNumberDto[];
}

/** The case number of an entry. */
export class CaseNumberWishDto {
  /** Number of the case in the authority's own case system; null takes it away. */
  @ApiProperty({ type: String, nullable: true, maxLength: CASE_NUMBER_CHARACTERS_MAX })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @MaxLength(CASE_NUMBER_CHARACTERS_MAX)
  dnr!: string | null;
}

/** What now stands. */
export class CaseNumberSetDto {
  id!: string;
  revision!: number;
  @ApiProperty({ type: String, nullable: true })
  dnr!: string | null;
}
