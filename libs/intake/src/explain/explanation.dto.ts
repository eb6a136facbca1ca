import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import {
  fieldGroups,
  incidentStatuses,
  permissions,
  roles,
  tiers,
  withinWords,
  type FieldGroup,
  type IncidentStatus,
  type Lack,
  type Permission,
  type Role,
  type Tier,
  type Within,
} from '#domain';
import { BilingualDto } from '../taxonomy.dto.js';

const REFERENCE_CHARACTERS_MAX = 60;
const lacks = ['role', 'sender', 'unit', 'organisation', 'tier', 'state'] as const;

/** One row of the policy. */
export class PolicyRuleDto {
  code!: string;
  @ApiProperty({ enum: roles, enumName: 'Role', isArray: true })
  roles!: Role[];
  @ApiProperty({ enum: permissions, enumName: 'Permission', isArray: true })
  actions!: Permission[];
  @ApiProperty({ enum: Object.keys(withinWords) })
  within!: Within;
  /** null where objects have no tier. */
  @ApiProperty({ enum: tiers, isArray: true, nullable: true })
  tiers!: Tier[] | null;
  /** null where the state does not matter. */
  @ApiProperty({ enum: incidentStatuses, isArray: true, nullable: true })
  states!: IncidentStatus[] | null;
  /** null where nothing is masked. */
  @ApiProperty({ enum: fieldGroups, enumName: 'FieldGroup', isArray: true, nullable: true })
  fields!: FieldGroup[] | null;
  why!: BilingualDto;
}

/** What is seen of an incident, or how far a rule reaches, with its words. */
export class PolicyWordDto {
  code!: string;
  names!: BilingualDto;
}

/** The whole policy: nothing is allowed that no rule allows. */
export class PolicyDto {
  rules!: PolicyRuleDto[];
  within!: PolicyWordDto[];
  fieldGroups!: PolicyWordDto[];
}

/** Whom and what to explain. */
export class ExplanationQueryDto {
  @IsUUID()
  person!: string;

  /** Id or reference of an incident. */
  @IsString()
  @MaxLength(REFERENCE_CHARACTERS_MAX)
  incident!: string;
}

/** A rule that allows it. */
export class AllowingRuleDto {
  code!: string;
  why!: BilingualDto;
}

/** Why a rule did not allow it. */
export class RefusalDto {
  @ApiProperty({ enum: lacks, enumName: 'Lack' })
  lack!: Lack;
  /** null when no role that is held has any rule for it. */
  rule!: string | null;
  @ApiProperty({ enum: roles, enumName: 'Role', nullable: true })
  role!: Role | null;
  words!: BilingualDto;
}

/** Whether one thing is allowed with the incident, and why. */
export class DecisionDto {
  @ApiProperty({ enum: permissions, enumName: 'Permission' })
  action!: Permission;
  allowed!: boolean;
  by!: AllowingRuleDto[];
  refusals!: RefusalDto[];
  @ApiProperty({ enum: fieldGroups, enumName: 'FieldGroup', isArray: true })
  fields!: FieldGroup[];
  @ApiProperty({ enum: fieldGroups, enumName: 'FieldGroup', isArray: true })
  withheld!: FieldGroup[];
}

/** What somebody may do with an incident, and why; nothing of what was told of it. */
export class ExplanationDto {
  personId!: string;
  incidentId!: string;
  reference!: string;
  decisions!: DecisionDto[];
}
