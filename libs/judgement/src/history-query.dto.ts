import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { REVISIONS_PAGE_MAX } from './judgement.dto.js';

export class SectionHistoryQueryDto {
  /** Revisions before this one. */
  @IsOptional()
  @Matches(/^[1-9]\d{0,8}$/)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(REVISIONS_PAGE_MAX)
  limit?: number;
}
