import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

const TEXT_CHARACTERS_MAX = 254;

/** The first administrator. */
export class SetupDto {
  @ApiProperty({ maxLength: TEXT_CHARACTERS_MAX })
  @IsString()
  @MaxLength(TEXT_CHARACTERS_MAX)
  name: string;

  @ApiProperty({ maxLength: TEXT_CHARACTERS_MAX })
  @IsString()
  @MaxLength(TEXT_CHARACTERS_MAX)
  email: string;

  @ApiProperty({ minLength: 12, maxLength: 128, format: 'password' })
  @IsString()
  @MaxLength(TEXT_CHARACTERS_MAX)
  password: string;

  @ApiPropertyOptional({
    maxLength: TEXT_CHARACTERS_MAX,
    description: 'What the start of the product showed, where it is asked for',
  })
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_CHARACTERS_MAX)
  setupCode?: string;
}

/** Whether the first administrator can be made here and now. */
export class SetupStateDto {
  @ApiProperty({ description: 'Whether there is an account already' })
  setUp: boolean;

  @ApiProperty({ description: 'Whether the setup code is asked for from this address' })
  needsCode: boolean;
}
