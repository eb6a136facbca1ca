import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  lawBlocks,
  pictureKinds,
  pictureFigureNames,
  sectionKinds,
  type LawBlock,
  type PictureFigure,
  type PictureKind,
  type SectionKind,
} from '#domain';

const SECTIONS_MAX = 60;
const CODE_CHARACTERS_MAX = 60;
const NAME_CHARACTERS_MAX = 120;
const WORDS_CHARACTERS_MAX = 600;

export class TemplateQueryDto {
  /** Of what the template is; that of situation pictures when nothing is asked for. */
  @ApiProperty({ enum: pictureKinds, enumName: 'PictureKind', required: false })
  @IsOptional()
  @IsIn(pictureKinds)
  kind?: PictureKind;
}

export class SectionNameDto {
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  sv!: string;

  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  en!: string;
}

export class SectionWordsDto {
  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  sv!: string;

  @IsString()
  @MaxLength(WORDS_CHARACTERS_MAX)
  en!: string;
}

/** A section as it is wished to be. Figures are taken from own sections only; the others keep theirs. */
export class WishedSectionDto {
  /** That of a known section, or `own.` and small letters for a new one. */
  @IsString()
  @Length(1, CODE_CHARACTERS_MAX)
  code!: string;

  @ValidateNested()
  @Type(() => SectionNameDto)
  name!: SectionNameDto;

  @ValidateNested()
  @Type(() => SectionWordsDto)
  covers!: SectionWordsDto;

  @ValidateNested()
  @Type(() => SectionWordsDto)
  coversNot!: SectionWordsDto;

  @IsBoolean()
  isHidden!: boolean;

  @ApiProperty({ enum: pictureFigureNames, enumName: 'PictureFigure', isArray: true })
  @IsArray()
  @ArrayMaxSize(pictureFigureNames.length)
  @IsIn(pictureFigureNames, { each: true })
  figures!: PictureFigure[];
}

/** The whole template as it is wished to be, in the order in which it is read. */
export class WishedTemplateDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(SECTIONS_MAX)
  @ValidateNested({ each: true })
  @Type(() => WishedSectionDto)
  sections!: WishedSectionDto[];
}

/** One section of what a picture asks for. */
export class TemplateSectionDto {
  code!: string;
  name!: SectionNameDto;
  covers!: SectionWordsDto;
  coversNot!: SectionWordsDto;
  /** The law or guideline that it answers to. */
  @ApiProperty({ type: () => SectionWordsDto, nullable: true })
  source!: SectionWordsDto | null;
  /** Which part of the law it is; such a section can be neither hidden nor removed. */
  @ApiProperty({ type: String, enum: lawBlocks, enumName: 'LawBlock', nullable: true })
  block!: LawBlock | null;
  @ApiProperty({ enum: sectionKinds, enumName: 'SectionKind' })
  kind!: SectionKind;
  @ApiProperty({ enum: pictureFigureNames, enumName: 'PictureFigure', isArray: true })
  figures!: PictureFigure[];
  focusAreas!: string[];
  isHidden!: boolean;
}

/** The newest version of what a picture asks for. */
export class PictureTemplateDto {
  @ApiProperty({ enum: pictureKinds, enumName: 'PictureKind' })
  kind!: PictureKind;
  /** For `If-Match`; a new one is the next. */
  version!: number;
  sections!: TemplateSectionDto[];
  /** Null for the first edition, as it comes with the product. */
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  madeAt!: string | null;
}
