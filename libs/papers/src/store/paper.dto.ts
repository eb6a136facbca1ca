import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Language } from '#domain';
import { paperForms, type PaperForm, type PaperState } from './paper-key.js';

const languages = ['sv', 'en'] as const;
const lineStates = ['none', 'waiting', 'making', 'made', 'empty', 'failed'] as const;

export class PaperQueryDto {
  /** What the paper's own words are in; what was written stays as it was written. Swedish when nothing is asked for. */
  @ApiPropertyOptional({ enum: languages })
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

export class OrderPaperDto {
  @ApiProperty({ enum: paperForms })
  @IsIn(paperForms)
  form: PaperForm;

  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language: Language;
}

export class PaperLineDto {
  @ApiProperty({ enum: paperForms })
  form: PaperForm;

  @ApiProperty({ enum: languages })
  language: Language;

  /** `none`: made when it is asked for first. `empty`: there is nothing to set in this form. */
  @ApiProperty({ enum: lineStates })
  state: Exclude<PaperState, 'dropped'> | 'none';

  /** Percent. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  progress: number;

  /** The code of why it failed. */
  @ApiProperty({ type: String, nullable: true })
  fault: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  bytes: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  madeAt: string | null;
}

export class PapersDto {
  @ApiProperty({ type: [PaperLineDto] })
  items: PaperLineDto[];
}
