import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
} from 'class-validator';
import { permissions, type Permission } from '#domain';

const NAME_CHARACTERS_MAX = 80;
const DAYS_MAX = 365;

/** A token that I want for a program of mine. */
export class NewAccessTokenDto {
  @ApiProperty({ minLength: 1, maxLength: NAME_CHARACTERS_MAX, example: 'Vårt statistikprogram' })
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  name: string;

  @ApiProperty({ enum: permissions, enumName: 'Permission', isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(permissions, { each: true })
  scopes: Permission[];

  @ApiProperty({
    minimum: 1,
    maximum: DAYS_MAX,
    description: 'Days until it opens nothing any more',
  })
  @IsInt()
  @Min(1)
  @Max(DAYS_MAX)
  days: number;
}

/** A token, shown this once. */
export class MadeAccessTokenDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'lagesbild_pat_…', description: 'Send it as Authorization: Bearer' })
  token: string;
}

/** One of my tokens. */
export class AccessTokenDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: permissions, enumName: 'Permission', isArray: true })
  scopes: Permission[];

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'To the hour' })
  lastUsedAt: string | null;
}

/** My tokens. */
export class AccessTokensDto {
  @ApiProperty({ type: [AccessTokenDto] })
  items: AccessTokenDto[];
}
