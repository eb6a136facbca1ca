import { ApiProperty } from '@nestjs/swagger';
import { roleNames, type Role } from '#domain';

export class AccountRoleDto {
  @ApiProperty({ enum: Object.keys(roleNames), enumName: 'Role' })
  role!: Role;
  @ApiProperty({ type: String, nullable: true })
  organisation!: string | null;
  @ApiProperty({ type: String, nullable: true })
  unit!: string | null;
  /** Local day from which it holds. */
  from!: string;
  /** Local day from which it holds no longer; null while it has no end. */
  @ApiProperty({ type: String, nullable: true })
  to!: string | null;
}

export class HeldSessionDto {
  @ApiProperty({ format: 'date-time' })
  openedAt!: string;
  @ApiProperty({ format: 'date-time' })
  lastSeenAt!: string;
  /** The system of the device, in one word. */
  device!: string;
  method!: string;
}

export class HeldTokenDto {
  name!: string;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

export class HeldReportDto {
  reference!: string;
  organisation!: string;
  @ApiProperty({ format: 'date-time' })
  receivedAt!: string;
  status!: string;
}

/** What is held of somebody as a user. */
export class AccountDataDto {
  name!: string;
  email!: string;
  /** What a staff register knows the person by. */
  @ApiProperty({ type: String, nullable: true })
  code!: string | null;
  @ApiProperty({ type: String, nullable: true })
  unit!: string | null;
  protectedIdentity!: boolean;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  disabledAt!: string | null;
  roles!: AccountRoleDto[];
  sessions!: HeldSessionDto[];
  tokens!: HeldTokenDto[];
  /** Notices sent to the account. */
  notices!: number;
  /** How often "nothing to report" was said. */
  quietReports!: number;
  /** What the account has reported, newest first; `reportedInAll` says how many there are. */
  reported!: HeldReportDto[];
  reportedInAll!: number;
}

/** An account that may be the person's own. */
export class AccountCandidateDto {
  id!: string;
  name!: string;
  email!: string;
  @ApiProperty({ type: String, nullable: true })
  unit!: string | null;
}

export class AccountCandidatesDto {
  items!: AccountCandidateDto[];
}
