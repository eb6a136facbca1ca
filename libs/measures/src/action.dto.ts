import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { Action } from '#domain';
import { DAY, LINE_CHARACTERS_MAX } from './goal.dto.js';
import { MeasureOrganisationDto } from './measure.dto.js';

const AREA_CHARACTERS_MAX = 120;

export class ActionContentDto implements Action {
  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  what!: string;

  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  where!: string;

  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  who!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf((_, value) => value !== null)
  @IsISO8601({ strict: true })
  @Matches(DAY)
  dueOn!: string | null;
}

export class BeginActionDto {
  /** A UUIDv7 of whoever asks, so that the same can be sent twice and is one; made here where it is left out. */
  @IsOptional()
  @IsUUID('7')
  id?: string;

  @IsUUID()
  organisationId!: string;

  /** `<code>` or `<level>:<code>`. */
  @IsString()
  @Length(1, AREA_CHARACTERS_MAX)
  area!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => ActionContentDto)
  action!: ActionContentDto;
}

export class WriteActionDto {
  @IsObject()
  @ValidateNested()
  @Type(() => ActionContentDto)
  action!: ActionContentDto;
}

export class TickActionDto {
  @IsBoolean()
  done!: boolean;
}

export class ActionDto {
  id!: string;
  organisationId!: string;
  /** `<level>:<code>`. */
  area!: string;
  areaName!: string;
  action!: ActionContentDto;
  /** For `If-Match`. */
  revision!: number;
  isLate!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  doneAt!: string | null;
  /** The measure that it became. */
  @ApiProperty({ type: String, nullable: true })
  measureId!: string | null;
}

/** The longest past first, done ones last. */
export class ActionsDto {
  items!: ActionDto[];
  organisations!: MeasureOrganisationDto[];
}

export class PromotedDto {
  measureId!: string;
}
