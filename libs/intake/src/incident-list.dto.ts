import { OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { IncidentKind, IncidentStatus, Tier } from '#domain';
import { HandlingDto } from './handling/handling.dto.js';
import { IncidentFilterDto } from './incident-filter.dto.js';

/** Incidents in one answer. */
export const INCIDENT_PAGE_MAX = 500;
const PAGE_USUAL = 50;

/** Which incidents, and which page of them. The box of the other filters needs what is sealed, and is not here. */
export class IncidentsQueryDto extends OmitType(IncidentFilterDto, ['bbox']) {
  /** Only what one has reported oneself; withdrawn ones too, unless `status` says otherwise. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  mine?: boolean;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(INCIDENT_PAGE_MAX)
  limit?: number = PAGE_USUAL;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsUUID()
  cursor?: string;
}

const texts = ['kind', 'category', 'focusArea', 'source', 'status', 'tier'] as const;
const ids = ['organisation', 'unit'] as const;
const numbers = ['severity', 'weekday', 'hour'] as const;

const listOf = (value: unknown): string[] | undefined =>
  value === undefined ? undefined : [value].flat().flatMap((part) => String(part).split(','));

/** In an address `a,b` and repeated parameters both mean a list, and every value comes as text. */
for (const name of [...texts, ...ids]) {
  Transform(({ value }: { value: unknown }) => listOf(value))(IncidentsQueryDto.prototype, name);
}
for (const name of numbers) {
  Transform(({ value }: { value: unknown }) => listOf(value)?.map(Number))(
    IncidentsQueryDto.prototype,
    name,
  );
}

/** One incident in a list: what stands in the open columns, and what became of it. */
export class ListedIncidentDto {
  id!: string;
  reference!: string;
  status!: IncidentStatus;
  tier!: Tier;
  kind!: IncidentKind;
  category!: string;
  /** The finest area that it was located in. */
  areaCode!: string;
  /** The local month in which it happened, `2026-03`. */
  month!: string;
  receivedAt!: Date;
  /** Whether one has reported it oneself. */
  mine!: boolean;
  /** Whether its processing is restricted: what was told is stored and not shown. */
  isRestricted!: boolean;
  /** `outcome` is told of one's own only, and of none that is restricted. */
  handling!: HandlingDto;
}

/** Incidents, the last received first. */
export class ListedIncidentsDto {
  items!: ListedIncidentDto[];
  nextCursor!: string | null;
}
