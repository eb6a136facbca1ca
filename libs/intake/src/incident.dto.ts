import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsArray,
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
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
  ageBands,
  fieldGroups,
  genders,
  incidentKinds,
  incidentStatuses,
  personDataKinds,
  policeReportedValues,
  witnessedValues,
  type AgeBand,
  type FieldGroup,
  type Gender,
  type IncidentKind,
  type IncidentStatus,
  type PersonDataKind,
  type PoliceReported,
  type Tier,
  type Witnessed,
} from '#domain';
import { HandlingDto } from './handling/handling.dto.js';

const TEXT_CHARACTERS_MAX = 10_000;
const CODE_CHARACTERS_MAX = 120;
const UNCERTAINTY_METERS_MAX = 100_000;
const CONSEQUENCES_MAX = 12;
const LOCATION_SOURCES = ['gps', 'address', 'place', 'map', 'import'] as const;
/** A category or other code: opaque, lower case, dotted. */
const CODE = /^[a-z0-9_]+(\.[a-z0-9_]+)*$/;
/** An area code, or `<level>:<code>` where levels share it. */
const AREA_CODE = /^([a-z_]+:)?[A-Za-z0-9_-]+$/;

/** Where it happened: exactly one of a point, a place and an area. */
export class LocationDto {
  /** Longitude in degrees, WGS 84. */
  @IsOptional()
  @IsNumber()
  @Min(-180)
  @Max(180)
  lon?: number;

  /** Latitude in degrees, WGS 84. */
  @IsOptional()
  @IsNumber()
  @Min(-90)
  @Max(90)
  lat?: number;

  /** How the point was found; goes with `lon` and `lat`. */
  @IsOptional()
  @IsIn(LOCATION_SOURCES)
  source?: (typeof LOCATION_SOURCES)[number];

  /** How far off the point may be, in metres. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(UNCERTAINTY_METERS_MAX)
  uncertaintyMeters?: number;

  /** A named place. */
  @IsOptional()
  @IsUUID()
  placeId?: string;

  /** An area, when nothing finer is known. */
  @IsOptional()
  @IsString()
  @Length(1, CODE_CHARACTERS_MAX)
  @Matches(AREA_CODE)
  areaCode?: string;
}

/** Whom it affected, as far as the reporter saw. */
export class AffectedDto {
  @IsOptional()
  @IsIn(genders)
  gender?: Gender;

  @IsOptional()
  @IsIn(ageBands)
  ageBand?: AgeBand;
}

/** Facts that belong to a staff incident. Codes are listed in the taxonomy. */
export class IncidentDetailsDto {
  /** Kind of influence, e.g. `threat`. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(CODE_CHARACTERS_MAX)
  influenceKind?: string;

  /** Who acted, as a type and never a name. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(CODE_CHARACTERS_MAX)
  actorType?: string;

  /** What it led to. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(CONSEQUENCES_MAX)
  @Matches(CODE, { each: true })
  @MaxLength(CODE_CHARACTERS_MAX, { each: true })
  consequences?: string[];

  /** How it reached the person. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(CODE_CHARACTERS_MAX)
  channel?: string;

  /** In what role the person was affected. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(CODE_CHARACTERS_MAX)
  victimRole?: string;
}

/** One incident as it is reported. */
export class RecordIncidentDto {
  /** Made by the client once per incident; the same one again gives the same receipt. */
  @IsUUID()
  clientId!: string;

  @IsIn(incidentKinds)
  kind!: IncidentKind;

  /** Category code of the taxonomy. */
  @IsString()
  @MaxLength(CODE_CHARACTERS_MAX)
  @Matches(CODE)
  category!: string;

  /** When it happened or began: ISO 8601 with offset, at most five minutes ahead of the server. */
  @IsISO8601({ strict: true })
  @Matches(/(Z|[+-]\d\d:\d\d)$/)
  occurredFrom!: string;

  /** When it ended, or the latest it can have happened. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/(Z|[+-]\d\d:\d\d)$/)
  occurredTo?: string;

  @IsObject()
  @ValidateNested()
  @Type(() => LocationDto)
  location!: LocationDto;

  /** What happened, in the reporter's words. Sealed before it is stored. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_CHARACTERS_MAX)
  text?: string;

  /** Common severity: 0 none to 4 gravest. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(4)
  severity?: number;

  /** It could have gone wrong and did not. */
  @IsOptional()
  @IsBoolean()
  nearMiss?: boolean;

  /** The unit that it concerns; decides which organisation answers for it. */
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => AffectedDto)
  affected?: AffectedDto;

  @IsOptional()
  @IsBoolean()
  indoors?: boolean;

  @IsOptional()
  @IsIn(witnessedValues)
  witnessed?: Witnessed;

  @IsOptional()
  @IsIn(policeReportedValues)
  policeReported?: PoliceReported;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => IncidentDetailsDto)
  details?: IncidentDetailsDto;
}

/** A correction: the fields that change. A field that is null is taken away. */
export class CorrectIncidentDto extends PartialType(OmitType(RecordIncidentDto, ['clientId'])) {}

/** A wish to move an incident to another status; `withdrawn` is the deletion, and can be undone. */
export class TransitionDto {
  @IsIn(incidentStatuses)
  to!: IncidentStatus;
}

/** What the reporter gets: proof that it is on disk. */
export class ReceiptDto {
  id!: string;
  /** To say over the telephone; holds no sequence to count from. */
  reference!: string;
  /** The finest area that it was located in. */
  areaCode!: string;
  receivedAt!: Date;
}

/** That a change was written. */
export class RevisionDto {
  id!: string;
  /** Number of the revision that now stands; goes into the next `If-Match` as `"<revision>"`. */
  revision!: number;
}

/** That the content has been erased (gallrad), and on what grounds. */
export class ErasureDto {
  at!: Date;
  /** Who decided the rule that it went by, when and in which section. */
  decision!: string;
}

/** One incident as its readers see it. */
export class IncidentDto {
  id!: string;
  reference!: string;
  /** Number of the current revision; goes into `If-Match` as `"<revision>"`. */
  revision!: number;
  status!: IncidentStatus;
  tier!: Tier;
  kind!: IncidentKind;
  category!: string;
  areaCode!: string;
  receivedAt!: Date;
  /** What has become of it, as its reporter is told. */
  handling!: HandlingDto;
  /** What is left out of `body`, and of the words in `handling`, for this reader; empty for most. */
  @ApiProperty({ enum: fieldGroups, enumName: 'FieldGroup', isArray: true })
  withheld!: FieldGroup[];
  /** Whether its processing is restricted (article 18 GDPR): what was told is stored and not shown. */
  isRestricted!: boolean;
  /** What in the text may point out a person, without the words; empty where the text is withheld. */
  @ApiProperty({ enum: personDataKinds, enumName: 'PersonDataKind', isArray: true })
  personDataKinds!: PersonDataKind[];
  /** As reported and corrected; null when it has been erased under a retention rule. */
  body!: RecordedBodyDto | null;
  /** Null while it has its content. */
  @ApiProperty({ type: () => ErasureDto, nullable: true })
  erasure!: ErasureDto | null;
}

/** What was told, as it stands after the last correction. */
export class RecordedBodyDto extends OmitType(RecordIncidentDto, ['clientId', 'occurredFrom']) {
  /** When it happened or began; absent where `time` is withheld. */
  occurredFrom?: string;
}
