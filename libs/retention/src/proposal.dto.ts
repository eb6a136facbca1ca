import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { proposalStates, type ProposalState } from '#domain';

/** Incidents in one page of a list. */
export const ITEMS_PAGE_MAX = 200;
const HASH = /^[0-9a-f]{64}$/;
const PLACE_MAX = 1_000_000;

export class DryRunWishDto {
  @IsUUID()
  organisationId!: string;
}

export class ProposalWishDto extends DryRunWishDto {
  /** Of the list that was looked at. */
  @Matches(HASH)
  listHash!: string;
}

export class ApprovalWishDto {
  /** Of the list that was looked through. */
  @Matches(HASH)
  listHash!: string;
}

export class ItemsQueryDto {
  /** `nextCursor` of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PLACE_MAX)
  cursor?: number;
}

/** One incident of a list: never a word of what was written. */
export class DueIncidentDto {
  reference!: string;
  kind!: string;
  category!: string;
  tier!: string;
  dueOn!: string;
  ruleId!: string;
}

/** How much of one class. */
export class ClassCountDto {
  ruleId!: string;
  count!: number;
}

/** What would go today. Nothing has changed. */
export class DryRunDto {
  asOf!: string;
  total!: number;
  /** Due and held by a stop, or waiting for its review after break-glass. */
  held!: number;
  /** Whether more is due than one list takes. */
  isCut!: boolean;
  listHash!: string;
  counts!: ClassCountDto[];
  /** The first of them. */
  items!: DueIncidentDto[];
}

/** An account, by name where it may be shown. */
export class ActingPersonDto {
  id!: string;
  @ApiProperty({ type: String, nullable: true })
  name!: string | null;
}

/** A proposed erasure and how far it has come. */
export class ProposalDto {
  id!: string;
  organisationId!: string;
  organisationName!: string;
  @ApiProperty({ enum: proposalStates })
  state!: ProposalState;
  asOf!: string;
  listHash!: string;
  items!: number;
  erased!: number;
  fellAway!: number;
  proposedBy!: ActingPersonDto;
  proposedAt!: Date;
  @ApiProperty({ type: () => ActingPersonDto, nullable: true })
  approvedBy!: ActingPersonDto | null;
  @ApiProperty({ type: Date, nullable: true })
  approvedAt!: Date | null;
  @ApiProperty({ type: Date, nullable: true })
  endedAt!: Date | null;
  /** Whether the one who asks proposed it: then somebody else approves. */
  isOwn!: boolean;
}

export class ProposalsDto {
  items!: ProposalDto[];
}

/** One incident of a proposal and what became of it: null while it waits, `erased`, or why it fell away. */
export class ProposalItemDto extends DueIncidentDto {
  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;
}

/** A proposal with a page of its list. */
export class ProposalDetailDto extends ProposalDto {
  list!: ProposalItemDto[];
  @ApiProperty({ type: Number, nullable: true })
  nextCursor!: number | null;
}

/** An authority, and what the one who asks may do with it. */
export class AuthorityDto {
  id!: string;
  name!: string;
  mayRule!: boolean;
  mayApprove!: boolean;
}

export class AuthoritiesDto {
  items!: AuthorityDto[];
}
