import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';

const SOURCE_CHARACTERS_MAX = 100;
const YES_OR_NO = ['true', 'false'] as const;

/** How a file of organisations, units or people is taken in. */
export class PeopleImportQueryDto {
  @ApiPropertyOptional({ description: 'The staff register that roles are read from' })
  @IsOptional()
  @IsString()
  @Length(1, SOURCE_CHARACTERS_MAX)
  source?: string;

  @ApiPropertyOptional({ enum: YES_OR_NO, description: 'Reads and compares, writes nothing' })
  @IsOptional()
  @IsIn(YES_OR_NO)
  dryRun?: 'true' | 'false';

  @ApiPropertyOptional({ enum: YES_OR_NO, description: 'Ends units and roles that are not there' })
  @IsOptional()
  @IsIn(YES_OR_NO)
  closeMissing?: 'true' | 'false';
}

/** Why a row was refused. */
export class PeopleRowErrorDto {
  @ApiProperty()
  line: number;

  @ApiProperty()
  column: string;

  @ApiProperty({ description: 'What stood there, cut' })
  value: string;

  @ApiProperty()
  code: string;

  @ApiProperty({ description: 'In the language of the request' })
  message: string;
}

/** What a file changed, or would change. One wrong row, and nothing was written. */
export class PeopleImportDto {
  @ApiProperty({ enum: ['organisations', 'units', 'people', 'pauses'] })
  form: string;

  @ApiProperty()
  read: number;

  @ApiProperty()
  added: number;

  @ApiProperty()
  updated: number;

  @ApiProperty()
  unchanged: number;

  @ApiProperty()
  refused: number;

  @ApiProperty({ description: 'Without a password: give each person a link' })
  accountsAdded: number;

  @ApiProperty()
  missing: number;

  @ApiProperty()
  closed: number;

  @ApiProperty()
  kept: number;

  @ApiProperty()
  written: boolean;

  @ApiProperty({ type: [PeopleRowErrorDto] })
  errors: PeopleRowErrorDto[];
}
