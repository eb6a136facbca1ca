import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  archiveParts,
  packageStates,
  type ArchivePart,
  type PackageState,
} from './archive-values.js';

const YEAR_MIN = 1900;
const YEAR_MAX = 9998;
const LINE_CHARACTERS_MAX = 200;
const REASON_CHARACTERS_MIN = 20;
const REASON_CHARACTERS_MAX = 1_000;
/** At least twenty characters that say something. */
const SAYS_SOMETHING = /^\s*(?:\S\s*){20}/;

/** Which package to make. */
export class PackageWishDto {
  @IsUUID()
  organisationId!: string;

  /** A local year that is over. */
  @IsInt()
  @Min(YEAR_MIN)
  @Max(YEAR_MAX)
  year!: number;

  /** With `contents` or `copies`, a second person has to approve it. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(archiveParts.length)
  @IsIn(archiveParts, { each: true })
  @ApiProperty({ enum: archiveParts, enumName: 'ArchivePart', isArray: true })
  parts!: ArchivePart[];

  /** The archive authority that it goes to. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(LINE_CHARACTERS_MAX)
  receiver!: string;

  /** How the agreement on deliveries is cited. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(LINE_CHARACTERS_MAX)
  agreement!: string;

  /** Why, at least 20 characters beside spaces. */
  @IsString()
  @Length(REASON_CHARACTERS_MIN, REASON_CHARACTERS_MAX)
  @Matches(SAYS_SOMETHING)
  reason!: string;
}

/** Whose packages. */
export class PackagesQueryDto {
  @IsUUID()
  organisationId!: string;
}

/** A package that was asked for. */
export class AskedPackageDto {
  id!: string;
}

/** An authority whose packages one sees. */
export class ArchiveAuthorityDto {
  id!: string;
  name!: string;
  mayDeliver!: boolean;
  mayApprove!: boolean;
}

export class ArchiveAuthoritiesDto {
  items!: ArchiveAuthorityDto[];
  /** The last local year that is over. */
  lastYear!: number;
}

/** Somebody who did something; the name is null where it may not be shown. */
export class PackagePersonDto {
  id!: string;
  @ApiProperty({ type: String, nullable: true })
  name!: string | null;
}

/** One package, whether it lies there still or not. */
export class PackageDto {
  id!: string;
  organisationId!: string;
  year!: number;
  @ApiProperty({ enum: archiveParts, enumName: 'ArchivePart', isArray: true })
  parts!: ArchivePart[];
  receiver!: string;
  agreement!: string;
  reason!: string;
  /** `stopped`: whoever asked for it may no longer deliver it. `erased`: made, and no longer on the server. */
  @ApiProperty({ enum: packageStates, enumName: 'PackageState' })
  state!: PackageState;
  requestedBy!: PackagePersonDto;
  requestedAt!: Date;
  @ApiProperty({ type: PackagePersonDto, nullable: true })
  approvedBy!: PackagePersonDto | null;
  approvedAt!: Date | null;
  /** Incidents to go through, once for each part that needs it; null until it begins. */
  @ApiProperty({ type: Number, nullable: true })
  steps!: number | null;
  stepsDone!: number;
  /** Incidents of the year that are protected too strictly to go with it. */
  @ApiProperty({ type: Number, nullable: true })
  leftOut!: number | null;
  /** Files in it, `sip.xml` apart. */
  @ApiProperty({ type: Number, nullable: true })
  files!: number | null;
  @ApiProperty({ type: Number, nullable: true })
  bytes!: number | null;
  /** Hexadecimal, of the package as it was made. */
  @ApiProperty({ type: String, nullable: true })
  sha256!: string | null;
  finishedAt!: Date | null;
  /** When it goes from the server. */
  expiresAt!: Date | null;
  /** When it was last fetched. */
  fetchedAt!: Date | null;
  @ApiProperty({ type: PackagePersonDto, nullable: true })
  fetchedBy!: PackagePersonDto | null;
  isOwn!: boolean;
}

/** The packages of an authority, the last first. */
export class PackagesDto {
  items!: PackageDto[];
}
