import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Organisations or units in one answer. */
export const MAX_ORGANISATION_PAGE = 500;
const MAX_CODE_CHARACTERS = 100;

/** A page of a list. */
export class OrganisationsQueryDto {
  @ApiPropertyOptional({
    minimum: 1,
    maximum: MAX_ORGANISATION_PAGE,
    default: MAX_ORGANISATION_PAGE,
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_ORGANISATION_PAGE)
  limit?: number;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_CODE_CHARACTERS)
  cursor?: string;
}

const YES_OR_NO = ['true', 'false'] as const;

/** As the page, with what has ended or without. */
export class OrganisationListQueryDto extends OrganisationsQueryDto {
  @ApiPropertyOptional({ enum: YES_OR_NO, description: 'Those that have ended too.' })
  @IsOptional()
  @IsIn(YES_OR_NO)
  ended?: 'true' | 'false';
}

/** As the list, for one organisation or all. */
export class UnitsQueryDto extends OrganisationListQueryDto {
  @ApiPropertyOptional({ description: 'Code of an organisation; without it, all.' })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_CODE_CHARACTERS)
  organisation?: string;
}

/** An authority of its own, the city itself, or a partner. */
export class OrganisationDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ['city', 'committee', 'company', 'partner'] })
  kind!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Code of what it lies under.' })
  parent!: string | null;

  @ApiProperty({
    type: [String],
    example: ['district:skarholmen'],
    description: 'The areas that it answers for, as `<level>:<code>`.',
  })
  areas!: string[];

  @ApiProperty({
    type: [String],
    description: 'For a partner: codes of the organisations that it works with.',
  })
  worksWith!: string[];

  @ApiProperty({ type: String, nullable: true, format: 'date' })
  lastDay!: string | null;

  @ApiProperty({ description: 'For `If-Match`.' })
  revision!: number;

  @ApiProperty({ description: 'Whether it is mine to change: its units, pauses and itself.' })
  mayChange!: boolean;
}

export class OrganisationsDto {
  @ApiProperty({ type: [OrganisationDto] })
  items!: OrganisationDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** A workplace that reports. */
export class UnitDto {
  @ApiProperty({ format: 'uuid', description: 'The `unitId` of an incident.' })
  id!: string;

  @ApiProperty({ description: 'Unique within the organisation.' })
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  kind!: string;

  @ApiProperty({ description: 'Code of the organisation.' })
  organisation!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Employees; null: nobody has said.' })
  headcount!: number | null;

  @ApiProperty({ enum: ['none', 'weekly', 'monthly'] })
  reportingRhythm!: string;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ type: String, nullable: true, format: 'date' })
  lastDay!: string | null;

  @ApiProperty({ description: 'Whether it owes no reports today.' })
  paused!: boolean;

  @ApiProperty({ description: 'For `If-Match`.' })
  revision!: number;
}

export class UnitsDto {
  @ApiProperty({ type: [UnitDto] })
  items!: UnitDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
