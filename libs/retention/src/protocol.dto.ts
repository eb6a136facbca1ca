import { ApiProperty } from '@nestjs/swagger';
import { ActingPersonDto } from './proposal.dto.js';

/** A record of an erasure, in short. */
export class ProtocolSummaryDto {
  id!: string;
  organisationId!: string;
  organisationName!: string;
  /** `2026:1`, running within the authority and the year. */
  designation!: string;
  madeAt!: Date;
  erased!: number;
  fellAway!: number;
}

export class ProtocolsDto {
  items!: ProtocolSummaryDto[];
}

/** What went of one class. */
export class ProtocolClassDto {
  class!: string;
  @ApiProperty({ type: String, nullable: true })
  kind!: string | null;
  @ApiProperty({ type: String, nullable: true })
  category!: string | null;
  @ApiProperty({ type: String, nullable: true })
  tier!: string | null;
  ruleId!: string;
  decision!: string;
  @ApiProperty({ type: String, nullable: true })
  dnr!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  years!: number | null;
  @ApiProperty({ type: String, nullable: true })
  countedFrom!: string | null;
  erased!: number;
  fellAway!: number;
  dueFrom!: string;
  dueTo!: string;
}

export class ErasedReferenceDto {
  reference!: string;
  ruleId!: string;
}

export class FallenReferenceDto {
  reference!: string;
  why!: string;
}

/** A record of an erasure (gallringsprotokoll). */
export class ProtocolDto extends ProtocolSummaryDto {
  asOf!: string;
  proposedBy!: ActingPersonDto;
  proposedAt!: string;
  approvedBy!: ActingPersonDto;
  approvedAt!: string;
  listHash!: string;
  /** SHA-256 of the record in its canonical form, which the log names too. */
  sha256!: string;
  /** Whether the record still has the digest that it was stored with. */
  isWhole!: boolean;
  /** Whether old backups can still be opened for what went; `none`: none is known here. */
  @ApiProperty({ enum: ['none', 'open', 'closed'] })
  oldBackups!: 'none' | 'open' | 'closed';
  classes!: ProtocolClassDto[];
  references!: ErasedReferenceDto[];
  fallen!: FallenReferenceDto[];
}
