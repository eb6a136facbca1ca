import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import {
  disclosureChannels,
  disclosureFields,
  disclosureKinds,
  disclosureStates,
  type DisclosureChannel,
  type DisclosureField,
  type DisclosureKind,
  type DisclosureState,
} from '#domain';

const WANTED_CHARACTERS_MAX = 4_000;
const NAME_CHARACTERS_MAX = 200;
const ADDRESS_CHARACTERS_MAX = 500;
const REASON_CHARACTERS_MAX = 4_000;
const REFERENCE_CHARACTERS_MAX = 40;
export const tryStates = ['untried', 'tried', 'changed', 'erased'] as const;

/** A request, as it came in. Nobody has to say who asks, nor why. */
export class NewDisclosureDto {
  /** The authority that it came in to; may be left out by whoever registers for one only. */
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  @IsIn(disclosureKinds)
  @ApiProperty({ enum: disclosureKinds, enumName: 'DisclosureKind' })
  kind!: DisclosureKind;

  @IsIn(disclosureChannels)
  @ApiProperty({ enum: disclosureChannels, enumName: 'DisclosureChannel' })
  channel!: DisclosureChannel;

  /** When it came in; now, when it is left out. Never later than now. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/(Z|[+-]\d\d:\d\d)$/)
  receivedAt?: string;

  /** References of documents, or what they are about. Sealed before it is stored, as is all below. */
  @IsString()
  @Length(1, WANTED_CHARACTERS_MAX)
  @Matches(/\S/)
  wanted!: string;

  @IsOptional()
  @IsString()
  @MaxLength(NAME_CHARACTERS_MAX)
  asker?: string;

  /** Where the answer goes. */
  @IsOptional()
  @IsString()
  @MaxLength(ADDRESS_CHARACTERS_MAX)
  address?: string;

  /** Which authority asks. */
  @IsOptional()
  @IsString()
  @MaxLength(NAME_CHARACTERS_MAX)
  authority?: string;

  /** The authority's own reference. */
  @IsOptional()
  @IsString()
  @MaxLength(NAME_CHARACTERS_MAX)
  authorityReference?: string;

  /** What the authority rests its request on. */
  @IsOptional()
  @IsString()
  @MaxLength(ADDRESS_CHARACTERS_MAX)
  legalGround?: string;
}

/** One incident that the request is about. */
export class ChosenIncidentDto {
  @ApiProperty({ example: 'H-2026-7K3M9Q-4' })
  @IsString()
  @MaxLength(REFERENCE_CHARACTERS_MAX)
  reference!: string;
}

/** What is decided by delegation. */
export class DisclosureDecisionDto {
  /** `hand_out`: what was tried goes out as it was tried. `refuse`: nothing goes out. */
  @IsIn(['hand_out', 'refuse'])
  @ApiProperty({ enum: ['hand_out', 'refuse'] })
  outcome!: 'hand_out' | 'refuse';

  /** Stands in the decision; needed to refuse. Sealed. */
  @IsOptional()
  @IsString()
  @MaxLength(REASON_CHARACTERS_MAX)
  reason?: string;
}

/** What the second person says of it. */
export class SecondLookDto {
  /** False: it is tried again. */
  @IsBoolean()
  agreed!: boolean;
}

/** One request. Who asked, and for what, is only for those who try it. */
export class DisclosureDto {
  id!: string;
  organisationId!: string;
  organisationName!: string;
  /** In the register, `2026:000123`. */
  @ApiProperty({ type: String, nullable: true })
  designation!: string | null;
  @ApiProperty({ enum: disclosureKinds, enumName: 'DisclosureKind' })
  kind!: DisclosureKind;
  @ApiProperty({ enum: disclosureChannels, enumName: 'DisclosureChannel' })
  channel!: DisclosureChannel;
  receivedAt!: Date;
  /** Whole days from when it came in until it went out or was refused, or until now. */
  daysOpen!: number;
  @ApiProperty({ enum: disclosureStates, enumName: 'DisclosureState' })
  state!: DisclosureState;
  /** Number of changes, for `If-Match`. */
  revision!: number;
  incidents!: number;
  /** Parts of them that are masked, whole or in part. */
  fieldsMasked!: number;
  @ApiProperty({ type: Date, nullable: true })
  decidedAt!: Date | null;
  @ApiProperty({ type: Date, nullable: true })
  handedOutAt!: Date | null;
  /** Hexadecimal SHA-256 of the copy that went out. */
  @ApiProperty({ type: String, nullable: true })
  pdfSha256!: string | null;
}

/** Requests, the last first. */
export class DisclosuresDto {
  items!: DisclosureDto[];
}

/** One incident of a request, and how far its trying has come. */
export class DisclosureIncidentDto {
  incidentId!: string;
  reference!: string;
  /** `changed`: it has another revision than the one that was tried. */
  @ApiProperty({ enum: tryStates })
  state!: (typeof tryStates)[number];
  /** Whether somebody whose identity is protected reported it; false for those who may not read the documents. */
  isProtectedIdentity!: boolean;
  @ApiProperty({ enum: disclosureFields, enumName: 'DisclosureField', isArray: true })
  fieldsGiven!: DisclosureField[];
  @ApiProperty({ enum: disclosureFields, enumName: 'DisclosureField', isArray: true })
  fieldsMasked!: DisclosureField[];
}

/** Who asked and for what. */
export class DisclosureWordsDto {
  wanted!: string;
  @ApiProperty({ type: String, nullable: true })
  asker!: string | null;
  @ApiProperty({ type: String, nullable: true })
  address!: string | null;
  @ApiProperty({ type: String, nullable: true })
  authority!: string | null;
  @ApiProperty({ type: String, nullable: true })
  authorityReference!: string | null;
  @ApiProperty({ type: String, nullable: true })
  legalGround!: string | null;
}

/** One request with its incidents. */
export class DisclosureDetailDto extends DisclosureDto {
  /** Null for those who may not read it. */
  @ApiProperty({ type: DisclosureWordsDto, nullable: true })
  words!: DisclosureWordsDto | null;
  /** Why it was decided so; null while nothing is decided, and for those who may not read it. */
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
  items!: DisclosureIncidentDto[];
  /** Whether a second person has to agree before anything goes out. */
  needsSecond!: boolean;
  /** Whether the reader decided, and so cannot be the second person. */
  isDecidedByMe!: boolean;
  /** Whether the reader may try, decide and hand out. */
  mayWrite!: boolean;
  /** Whether the reader may read the documents. */
  mayReview!: boolean;
}

/** That an incident has been handed out. */
export class IncidentDisclosureDto {
  handedOutAt!: Date;
  @ApiProperty({ enum: disclosureKinds, enumName: 'DisclosureKind' })
  kind!: DisclosureKind;
  @ApiProperty({ enum: disclosureFields, enumName: 'DisclosureField', isArray: true })
  fieldsGiven!: DisclosureField[];
  @ApiProperty({ enum: disclosureFields, enumName: 'DisclosureField', isArray: true })
  fieldsMasked!: DisclosureField[];
}

/** When an incident was handed out, and which parts of it; never to whom. */
export class IncidentDisclosuresDto {
  items!: IncidentDisclosureDto[];
}
