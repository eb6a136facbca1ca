import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Matches } from 'class-validator';
import { registerLines, type RegisterLine } from '#domain';

const DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;
const DESIGNATION = /^\d{4}:\d{6,10}$/;

/** Whether anybody may read the register of an organisation. */
export class RegisterPublicationDto {
  organisationId!: string;
  organisationName!: string;
  isPublic!: boolean;
  /** How often it has been said, for `If-Match`. */
  revision!: number;
}

/** The organisations whose registers one keeps. */
export class RegisterPublicationsDto {
  items!: RegisterPublicationDto[];
}

export class RegisterPublicationWishDto {
  @IsBoolean()
  isPublic!: boolean;
}

/** Which entries of a public register. */
export class PublicRegisterQueryDto {
  /** The organisation's id. */
  @IsOptional()
  @IsString()
  organisation?: string;

  /** First local day on which they came in or were drawn up. */
  @IsOptional()
  @Matches(DATE)
  from?: string;

  /** Local day after the last. */
  @IsOptional()
  @Matches(DATE)
  to?: string;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @Matches(DESIGNATION)
  cursor?: string;
}

/** What anybody may know of a registered document, and nothing else. */
export class PublicRegisterEntryDto {
  designation!: string;
  /** Local day on which it came in or was drawn up. */
  date!: string;
  @ApiProperty({ enum: Object.keys(registerLines), enumName: 'RegisterLine' })
  line!: RegisterLine;
  /** Number of the case in the authority's own case system. */
  @ApiProperty({ type: String, nullable: true })
  dnr!: string | null;
}

/** A public register, the last number first. */
export class PublicRegisterDto {
  organisationName!: string;
  items!: PublicRegisterEntryDto[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
