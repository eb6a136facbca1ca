import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

const PATH_CHARACTERS_MAX = 2_000;

/** Where to go afterwards, and what for. */
export class ProviderVisitDto {
  @ApiPropertyOptional({
    description: 'A path of our own pages; anything else leads to the start page',
  })
  @IsOptional()
  @IsString()
  @MaxLength(PATH_CHARACTERS_MAX)
  returnTo?: string;

  @ApiPropertyOptional({ enum: ['sign-in', 'step-up'] })
  @IsOptional()
  @IsIn(['sign-in', 'step-up'])
  purpose?: 'sign-in' | 'step-up';
}
