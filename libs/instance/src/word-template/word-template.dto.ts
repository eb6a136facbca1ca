import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { lookedForStyles, templateFields, type TemplateDescription } from '#documents';
import type { Language } from '#domain';

/** What is used of the municipality's own Word template. */
export class WordTemplateDto implements TemplateDescription {
  @ApiProperty({ description: 'SHA-256 of what is kept, in hexadecimal' })
  digest: string;

  @ApiProperty({ format: 'date-time' })
  changedAt: string;

  @ApiProperty({ enum: lookedForStyles, enumName: 'WordStyle', isArray: true })
  styles: TemplateDescription['styles'];

  @ApiProperty({
    ...{ enum: lookedForStyles, enumName: 'WordStyle', isArray: true },
    description: 'Styles that it lacks: ours stand in',
  })
  ownStyles: TemplateDescription['ownStyles'];

  @ApiProperty({ enum: templateFields, enumName: 'WordField', isArray: true })
  fields: TemplateDescription['fields'];

  @ApiProperty({ type: [String], description: 'Names in braces that mean nothing here' })
  unknownFields: readonly string[];

  @ApiProperty({ description: 'Whether it says where the text goes' })
  hasContentField: boolean;

  @ApiProperty({ description: 'Whether something stands above each page' })
  hasHead: boolean;
}

export class WordTemplateStateDto {
  @ApiProperty({ type: WordTemplateDto, nullable: true })
  template: WordTemplateDto | null;
}

export class SampleQueryDto {
  @ApiPropertyOptional({ enum: ['sv', 'en'] })
  @IsOptional()
  @IsIn(['sv', 'en'])
  language?: Language;
}
