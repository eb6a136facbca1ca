import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

const PASSWORD_CHARACTERS_MAX = 128;

/** How somebody shows again who they are. */
export class StepUpDto {
  @ApiPropertyOptional({ maxLength: PASSWORD_CHARACTERS_MAX, format: 'password' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_CHARACTERS_MAX)
  password?: string;
}

/** A session whose person has just shown who they are. Its former tokens open nothing any more. */
export class SteppedUpDto {
  @ApiProperty({ description: 'The new X-CSRF-Token of the session' })
  csrfToken: string;

  @ApiProperty({ format: 'date-time', description: 'Until when this need not be done again' })
  validUntil: string;
}
