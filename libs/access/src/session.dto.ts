import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { permissions, roles, type Permission, type Role } from '#domain';
import { CODE_CHARACTERS_MAX } from './second-step/second-step.dto.js';

const EMAIL_CHARACTERS_MAX = 254;
const PASSWORD_CHARACTERS_MAX = 128;

/** Who wants to sign in. */
export class SignInDto {
  @ApiProperty({ maxLength: EMAIL_CHARACTERS_MAX, example: 'reporter@demo.example' })
  @IsString()
  @MinLength(1)
  @MaxLength(EMAIL_CHARACTERS_MAX)
  email: string;

  @ApiProperty({ maxLength: PASSWORD_CHARACTERS_MAX, format: 'password' })
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_CHARACTERS_MAX)
  password: string;

  @ApiPropertyOptional({
    maxLength: CODE_CHARACTERS_MAX,
    description: 'A one-time or a recovery code, where SECOND_STEP_REQUIRED was answered',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(CODE_CHARACTERS_MAX)
  code?: string;
}

/** A person, by name. */
export class PersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** A session that was opened. */
export class SessionReceiptDto {
  @ApiProperty({ type: PersonDto })
  person: PersonDto;

  @ApiProperty({ description: 'Send it back as X-CSRF-Token with every request that is not a GET' })
  csrfToken: string;
}

/** An organisation or a unit that a role is held for. */
export class ScopeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  name: string;
}

/** A role that holds today; without organisation it holds for the whole municipality. */
export class HeldRoleDto {
  @ApiProperty({ enum: roles, enumName: 'Role' })
  role: Role;

  @ApiPropertyOptional({ type: ScopeDto })
  organisation?: ScopeDto;

  @ApiPropertyOptional({ type: ScopeDto })
  unit?: ScopeDto;

  @ApiProperty({ format: 'date' })
  validFrom: string;

  @ApiPropertyOptional({ format: 'date', description: 'The first day on which it no longer holds' })
  validTo?: string;
}

/** How somebody who is signed in shows again who they are. */
export const stepUpWays = ['password', 'code', 'provider', 'none'] as const;
export type StepUpWay = (typeof stepUpWays)[number];

/** Showing again who I am. */
export class StepUpStateDto {
  @ApiProperty({ enum: stepUpWays, enumName: 'StepUpWay' })
  way: StepUpWay;

  @ApiPropertyOptional({ format: 'date-time', description: 'Absent when it must be done first' })
  validUntil?: string;
}

/** One-time codes as a second step of signing in. */
export class SecondStepStateDto {
  @ApiProperty({ description: 'Codes are asked for' })
  isSetUp: boolean;

  @ApiProperty({
    description: 'This installation wants one of me, and this session was opened without',
  })
  isMissing: boolean;

  @ApiProperty()
  recoveryCodesLeft: number;
}

/** Who I am and what I may do. */
export class SessionDto {
  @ApiProperty({ type: PersonDto })
  person: PersonDto;

  @ApiProperty()
  email: string;

  @ApiProperty({ type: [HeldRoleDto] })
  roles: HeldRoleDto[];

  @ApiProperty({ enum: permissions, enumName: 'Permission', isArray: true })
  permissions: Permission[];

  @ApiProperty({ type: StepUpStateDto })
  stepUp: StepUpStateDto;

  @ApiProperty({ type: SecondStepStateDto })
  secondStep: SecondStepStateDto;

  @ApiProperty()
  csrfToken: string;
}
