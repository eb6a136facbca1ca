import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { handlingStates, type HandlingState } from '#domain';

const OUTCOME_CHARACTERS_MAX = 2_000;
const STEPS = handlingStates.filter((state) => state !== 'received');

/** A step with an incident. */
export class HandlingStepDto {
  @IsIn(STEPS)
  @ApiProperty({ enum: STEPS })
  state!: Exclude<HandlingState, 'received'>;

  /** What the reporter is told: what was done, and why. Sealed before it is stored. */
  @IsOptional()
  @IsString()
  @MaxLength(OUTCOME_CHARACTERS_MAX)
  outcome?: string;
}

/** What has become of an incident. */
export class HandlingDto {
  @ApiProperty({ enum: handlingStates })
  state!: HandlingState;
  /** When it came to this state. */
  at!: Date;
  /** The last words to the reporter; null when there are none, or they have been erased. */
  outcome!: string | null;
}
