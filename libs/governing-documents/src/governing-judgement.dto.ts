import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { fulfilments, type Fulfilment } from '#domain';

const MOTIVATION_CHARACTERS_MAX = 2_000;

/** Where an organisation's own judgement stands. */
export class OwnJudgementAddressDto {
  @IsString()
  id!: string;

  @IsString()
  goalId!: string;

  @IsString()
  year!: string;

  @IsString()
  organisationId!: string;
}

export class WishedJudgementDto {
  /** How far the goal is reached; null takes the judgement back. */
  @ApiProperty({ type: String, enum: fulfilments, enumName: 'Fulfilment', nullable: true })
  @IsIn([...fulfilments, null])
  fulfilment!: Fulfilment | null;

  /** Why; needed with a judgement, and of no person. */
  @IsString()
  @MaxLength(MOTIVATION_CHARACTERS_MAX)
  motivation!: string;
}

/** How far one organisation, or the city's office for the municipality, judges that a goal is reached in a year. */
export class GoverningJudgementDto {
  goalId!: string;
  /** Null for the municipality as a whole. */
  @ApiProperty({ type: String, nullable: true })
  organisationId!: string | null;
  @ApiProperty({ type: String, nullable: true })
  organisationName!: string | null;
  year!: number;
  revision!: number;
  /** Null where the judgement was taken back. */
  @ApiProperty({ type: String, enum: fulfilments, enumName: 'Fulfilment', nullable: true })
  fulfilment!: Fulfilment | null;
  motivation!: string;
  @ApiProperty({ format: 'date-time' })
  writtenAt!: string;
}
