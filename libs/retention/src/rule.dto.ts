import { ApiProperty } from '@nestjs/swagger';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  incidentKinds,
  RETENTION_YEARS_MAX,
  retentionOutcomes,
  retentionStarts,
  tiers,
  type IncidentKind,
  type RetentionOutcome,
  type RetentionStart,
  type Tier,
} from '#domain';

const LINE_CHARACTERS_MAX = 200;
const SECTION_CHARACTERS_MAX = 20;
const LINK_CHARACTERS_MAX = 500;
export const DAY = /^(?!0000)\d{4}-\d\d-\d\d$/;

/** Which authority. */
export class AuthorityQueryDto {
  @IsUUID()
  organisationId!: string;
}

/** A class of documents; what is absent stands for any. */
export class ClassWishDto {
  @IsOptional()
  @IsIn(incidentKinds)
  @ApiProperty({ enum: incidentKinds, enumName: 'IncidentKind', required: false })
  kind?: IncidentKind;

  /** A category and what lies under it. */
  @IsOptional()
  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  category?: string;

  @IsOptional()
  @IsIn(tiers)
  @ApiProperty({ enum: tiers, enumName: 'Tier', required: false })
  tier?: Tier;
}

/** A new version of a rule. Without the decision that it rests on it is refused. */
export class RuleWishDto extends ClassWishDto {
  @IsUUID()
  organisationId!: string;

  @IsIn(retentionOutcomes)
  @ApiProperty({ enum: retentionOutcomes })
  outcome!: RetentionOutcome;

  /** Whole years until it goes; only with `erase`. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(RETENTION_YEARS_MAX)
  years?: number;

  /** What the years are counted from; only with `erase`. */
  @IsOptional()
  @IsIn(retentionStarts)
  @ApiProperty({ enum: retentionStarts, required: false })
  countedFrom?: RetentionStart;

  /** First local day on which it holds. */
  @Matches(DAY)
  @IsISO8601({ strict: true })
  validFrom!: string;

  /** Who decided: a nämnd, a board or the council. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(LINE_CHARACTERS_MAX)
  decidedBy!: string;

  @Matches(DAY)
  @IsISO8601({ strict: true })
  decidedOn!: string;

  /** Paragraph of the minutes, without the sign. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(SECTION_CHARACTERS_MAX)
  decisionSection!: string;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LINE_CHARACTERS_MAX)
  decisionDnr?: string;

  @IsOptional()
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(LINK_CHARACTERS_MAX)
  decisionLink?: string;
}

/** What a rule says of a class. */
export class ClassRuleDto {
  @ApiProperty({ type: String, enum: incidentKinds, nullable: true })
  kind!: IncidentKind | null;
  @ApiProperty({ type: String, nullable: true })
  category!: string | null;
  @ApiProperty({ type: String, enum: tiers, nullable: true })
  tier!: Tier | null;
  @ApiProperty({ enum: retentionOutcomes })
  outcome!: RetentionOutcome;
  @ApiProperty({ type: Number, nullable: true })
  years!: number | null;
  @ApiProperty({ type: String, enum: retentionStarts, nullable: true })
  countedFrom!: RetentionStart | null;
}

/** One version of a rule with its decision. */
export class RetentionRuleDto extends ClassRuleDto {
  id!: string;
  organisationId!: string;
  validFrom!: string;
  decidedBy!: string;
  decidedOn!: string;
  decisionSection!: string;
  @ApiProperty({ type: String, nullable: true })
  decisionDnr!: string | null;
  @ApiProperty({ type: String, nullable: true })
  decisionLink!: string | null;
  setAt!: Date;
  /** Whether it holds today: it has begun, and no later version of its class has. */
  isInForce!: boolean;
}

export class SuggestedWhyDto {
  sv!: string;
  en!: string;
}

/** What an authority could decide. It holds nothing. */
export class SuggestedRuleDto extends ClassRuleDto {
  why!: SuggestedWhyDto;
}

/** The rules of an authority, the last first. */
export class RetentionRulesDto {
  items!: RetentionRuleDto[];
  suggestions!: SuggestedRuleDto[];
}

/** The key of what was made. */
export class MadeDto {
  id!: string;
}
