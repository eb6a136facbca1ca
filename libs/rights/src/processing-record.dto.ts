import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { fieldGroups, roles, tiers, type FieldGroup, type Role, type Tier } from '#domain';
import { NoticePartDto } from './notice.dto.js';

export class ProcessingRecordQueryDto {
  /** The authority. */
  @IsUUID()
  organisation!: string;
}

export class RecordTextDto {
  sv!: string;
  en!: string;
}

/** One processing activity, as the product carries it out. */
export class ProcessingActivityDto {
  code!: string;
  name!: RecordTextDto;
  subjects!: RecordTextDto;
  categories!: RecordTextDto;
  /** The least that its incidents are protected by; null where there are none. */
  @ApiProperty({ enum: tiers, enumName: 'Tier', nullable: true })
  tier!: Tier | null;
  /** Roles that read what was told. */
  @ApiProperty({ enum: roles, enumName: 'Role', isArray: true })
  readers!: readonly Role[];
  /** Roles that see that it happened. */
  @ApiProperty({ enum: roles, enumName: 'Role', isArray: true })
  partly!: readonly Role[];
  @ApiProperty({ enum: fieldGroups, isArray: true })
  fields!: readonly FieldGroup[];
}

/** The record of processing activities of one authority (article 30 GDPR). */
export class ProcessingRecordDto {
  organisationId!: string;
  organisationName!: string;
  @ApiProperty({ format: 'date-time' })
  madeAt!: string;
  @ApiProperty({ type: [ProcessingActivityDto] })
  activities!: readonly ProcessingActivityDto[];
  /** What is the same for all of them: who is responsible, why, on what ground, recipients, how long. */
  parts!: NoticePartDto[];
  /** How often the authority has set its own words, for `If-Match`. */
  revision!: number;
  @ApiProperty({ type: [RecordTextDto] })
  security!: readonly RecordTextDto[];
  /** Countries outside the EU and the EEA that anything is handed to: none. */
  @ApiProperty({ type: [String] })
  thirdCountries!: string[];
}
