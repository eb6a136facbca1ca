import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { roles, type Role } from '#domain';
import { ScopeDto } from '../session.dto.js';
import { CIVIL_DATE } from './edit-organisation.dto.js';

const CODE_CHARACTERS_MAX = 100;
const STATES = ['named', 'ends_soon', 'missing'] as const;
const CAPACITIES = ['municipal_director', 'archivist', 'neighbour'] as const;

/** Whose organisation. */
export class RoleHoldingsQueryDto {
  /** Code of an organisation. */
  @IsString()
  @MaxLength(CODE_CHARACTERS_MAX)
  organisation!: string;
}

/** Somebody, as far as the reader may know. */
export class ShownPersonDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  /** Null for somebody whose identity is protected from the reader. */
  @ApiProperty({ type: String, nullable: true })
  name!: string | null;
}

/** A role that somebody holds, or will hold, in an organisation or one of its units. */
export class RoleHoldingDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: ShownPersonDto })
  person!: ShownPersonDto;

  @ApiProperty({ enum: roles, enumName: 'Role' })
  role!: Role;

  /** Null: in the whole organisation. */
  @ApiProperty({ type: ScopeDto, nullable: true })
  unit!: ScopeDto | null;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ type: String, nullable: true, format: 'date' })
  lastDay!: string | null;

  /** Whether a staff register gave it, which then ends it. */
  fromRegister!: boolean;
}

export class RoleHoldingsDto {
  @ApiProperty({ type: [RoleHoldingDto] })
  items!: RoleHoldingDto[];
}

/** A role to give from a day on: in an organisation, or in one of its units. */
export class NewRoleHoldingDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ enum: roles, enumName: 'Role' })
  @IsIn(roles)
  role!: Role;

  /** Code of an organisation. */
  @IsString()
  @MaxLength(CODE_CHARACTERS_MAX)
  organisation!: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiProperty({ format: 'date' })
  @Matches(CIVIL_DATE)
  from!: string;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @Matches(CIVIL_DATE)
  lastDay?: string | null;
}

/** Another last day for a role. `was` is the one that was read, so that two who edit see each other. */
export class RoleHoldingChangeDto {
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @Matches(CIVIL_DATE)
  lastDay?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @Matches(CIVIL_DATE)
  was?: string | null;
}

export class AddedIdDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

/** Somebody who coordinates, from a day and to a day. */
export class CoordinatorTermDto {
  @ApiProperty({ format: 'uuid', description: 'Of the role holding.' })
  id!: string;

  @ApiProperty({ type: ShownPersonDto })
  person!: ShownPersonDto;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ type: String, nullable: true, format: 'date' })
  lastDay!: string | null;

  /** Whether the role is held for the whole municipality, and not for this organisation alone. */
  everywhere!: boolean;
}

/** One of the two coordinators of a committee or company. */
export class CoordinatorDto {
  @ApiProperty({ type: ScopeDto })
  organisation!: ScopeDto;

  @ApiProperty({ enum: ['security_coordinator', 'prevention_coordinator'] })
  role!: 'security_coordinator' | 'prevention_coordinator';

  /** Nobody today; somebody who ends within 60 days without a successor; or all well. */
  @ApiProperty({ enum: STATES })
  state!: (typeof STATES)[number];

  /** Of today and to come. */
  @ApiProperty({ type: [CoordinatorTermDto] })
  people!: CoordinatorTermDto[];
}

export class CoordinatorsDto {
  @ApiProperty({ type: [CoordinatorDto] })
  items!: CoordinatorDto[];
}

/** Somebody to be the second of two where one must not decide alone. */
export class NewSecondPersonDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ enum: CAPACITIES })
  @IsIn(CAPACITIES)
  capacity!: (typeof CAPACITIES)[number];

  @ApiProperty({ format: 'date' })
  @Matches(CIVIL_DATE)
  from!: string;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'date' })
  @IsOptional()
  @Matches(CIVIL_DATE)
  lastDay?: string | null;
}

export class SecondPersonDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: ShownPersonDto })
  person!: ShownPersonDto;

  @ApiProperty({ enum: CAPACITIES })
  capacity!: (typeof CAPACITIES)[number];

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ type: String, nullable: true, format: 'date' })
  lastDay!: string | null;

  /** Whether the person can sign in and has a role that lets them review. */
  mayReview!: boolean;
}

export class SecondPersonsDto {
  @ApiProperty({ type: [SecondPersonDto] })
  items!: SecondPersonDto[];

  /** How many people can be the second of two today. With one, nobody can review what that one has done. */
  reviewers!: number;

  /** Whether somebody else is there for whatever one person does. */
  enough!: boolean;
}
