import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { roles, type Role } from '#domain';
import { ScopeDto } from '../session.dto.js';
import { InvitationDto } from '../invitations/invitation.dto.js';

const TEXT_CHARACTERS_MAX = 254;
const ROLES_MAX = 24;
export const personStates = ['active', 'invited', 'no_password', 'disabled', 'no_account'] as const;
export type PersonState = (typeof personStates)[number];

/** A role to give: in one unit, in one organisation, or, with neither, everywhere. */
export class NewRoleDto {
  @ApiProperty({ enum: roles, enumName: 'Role' })
  @IsIn(roles)
  role: Role;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}

/** A person to add. */
export class NewPersonDto {
  @ApiProperty({ maxLength: TEXT_CHARACTERS_MAX })
  @IsString()
  @MaxLength(TEXT_CHARACTERS_MAX)
  name: string;

  @ApiProperty({ maxLength: TEXT_CHARACTERS_MAX })
  @IsString()
  @MaxLength(TEXT_CHARACTERS_MAX)
  email: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The unit that the person reports for' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiProperty({ type: [NewRoleDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ROLES_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NewRoleDto)
  roles: NewRoleDto[];
}

/** The roles that somebody holds from now on, of those given by hand. */
export class PersonRolesDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'The unit that the person reports for' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiProperty({ type: [NewRoleDto] })
  @IsArray()
  @ArrayMaxSize(ROLES_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => NewRoleDto)
  roles: NewRoleDto[];
}

export class PersonRoleDto {
  @ApiProperty({ enum: roles, enumName: 'Role' })
  role: Role;

  @ApiProperty({ type: ScopeDto, nullable: true })
  organisation: ScopeDto | null;

  @ApiProperty({ type: ScopeDto, nullable: true })
  unit: ScopeDto | null;
}

/** Somebody who works with incidents here. */
export class PersonEntryDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;

  @ApiProperty({ type: ScopeDto, nullable: true })
  unit: ScopeDto | null;

  @ApiProperty({ type: [PersonRoleDto] })
  roles: PersonRoleDto[];

  @ApiProperty({ enum: personStates, enumName: 'PersonState' })
  state: PersonState;

  @ApiProperty({ description: 'Skyddade personuppgifter' })
  protectedIdentity: boolean;

  @ApiProperty({ description: 'Whether one-time codes are asked for when the person signs in' })
  secondStep: boolean;
}

export class PeopleDto {
  @ApiProperty({ type: [PersonEntryDto] })
  items: PersonEntryDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

/** A person who was added, with the link to give them; it is shown this once. */
export class AddedPersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: InvitationDto })
  invitation: InvitationDto;
}

/** Whether somebody's identity is protected (skyddade personuppgifter). */
export class ProtectionDto {
  @ApiProperty()
  @IsBoolean()
  protectedIdentity: boolean;
}

export class PersonTransitionDto {
  @ApiProperty({ enum: ['disabled', 'enabled'] })
  @IsIn(['disabled', 'enabled'])
  to: 'disabled' | 'enabled';
}
