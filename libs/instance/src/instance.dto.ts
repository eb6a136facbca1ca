import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsEmail,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { DemoDto } from '#access';
import {
  firstRunSteps,
  municipalityKinds,
  type FirstRunStep,
  type MunicipalityKind,
} from './instance-settings.js';

const NAME_CHARACTERS_MAX = 80;
const WORD_CHARACTERS_MAX = 40;
const LABEL_CHARACTERS_MAX = 60;
const EMERGENCY_NUMBERS_MAX = 8;
const CATEGORIES_MAX = 2_000;
const STEPS_MAX = 20;
/** Digits with what people write between them: `112`, `08-508 00 000`, `+46 8 508`. */
const TELEPHONE = /^(?=.*\d)\+?[0-9][0-9 ()/-]{1,24}$/;
const HEX_COLOUR = /^#[0-9a-fA-F]{6}$/;

/** A field that may be left out, but not be null. */
const Optional = () => ValidateIf((_, value) => value !== undefined);

export class LevelWordsDto {
  @ApiProperty({ example: 'kommundel', maxLength: WORD_CHARACTERS_MAX })
  @IsString()
  @Length(1, WORD_CHARACTERS_MAX)
  one: string;

  @ApiProperty({ example: 'kommundelar', maxLength: WORD_CHARACTERS_MAX })
  @IsString()
  @Length(1, WORD_CHARACTERS_MAX)
  many: string;
}

/** What one area and several are called; without English the Swedish words stand there too. */
export class LevelNamesDto {
  @ApiProperty({ type: LevelWordsDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => LevelWordsDto)
  sv: LevelWordsDto;

  @ApiProperty({ type: LevelWordsDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => LevelWordsDto)
  en: LevelWordsDto | null;
}

/** The levels below the municipality; null for one that it does not have. */
export class LevelsDto {
  @ApiProperty({ type: LevelNamesDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => LevelNamesDto)
  district: LevelNamesDto | null;

  @ApiProperty({ type: LevelNamesDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => LevelNamesDto)
  subArea: LevelNamesDto | null;
}

/** Whom to call in danger. */
export class EmergencyNumberDto {
  @ApiProperty({ example: 'SOS Alarm', maxLength: LABEL_CHARACTERS_MAX })
  @IsString()
  @Length(1, LABEL_CHARACTERS_MAX)
  label: string;

  @ApiProperty({ example: '112' })
  @IsString()
  @Matches(TELEPHONE)
  number: string;
}

/** Whom to tell of a fault in accessibility. */
export class AccessibilityContactDto {
  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsEmail()
  email: string | null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @Matches(TELEPHONE)
  phone: string | null;
}

/** How far the first run has come. */
export class FirstRunDto {
  @ApiProperty({ enum: firstRunSteps, enumName: 'FirstRunStep', isArray: true })
  @IsArray()
  @ArrayMaxSize(STEPS_MAX)
  @ArrayUnique()
  @IsIn(firstRunSteps, { each: true })
  done: FirstRunStep[];

  @ApiProperty({ enum: firstRunSteps, enumName: 'FirstRunStep', isArray: true })
  @IsArray()
  @ArrayMaxSize(STEPS_MAX)
  @ArrayUnique()
  @IsIn(firstRunSteps, { each: true })
  skipped: FirstRunStep[];

  @ApiProperty()
  @IsBoolean()
  finished: boolean;
}

/** What to change; whatever is left out stays. */
export class InstanceChangeDto {
  @ApiPropertyOptional({ maxLength: NAME_CHARACTERS_MAX })
  @Optional()
  @IsString()
  @Length(1, NAME_CHARACTERS_MAX)
  name?: string;

  @ApiPropertyOptional({ enum: municipalityKinds, enumName: 'MunicipalityKind' })
  @Optional()
  @IsIn(municipalityKinds)
  kind?: MunicipalityKind;

  @ApiPropertyOptional({
    example: '#12524b',
    description: 'Dark enough for white text: a contrast of 4.5',
  })
  @Optional()
  @IsString()
  @Matches(HEX_COLOUR)
  colour?: string;

  @ApiPropertyOptional({ type: LevelsDto })
  @Optional()
  @ValidateNested()
  @Type(() => LevelsDto)
  levels?: LevelsDto;

  @ApiPropertyOptional({ type: [EmergencyNumberDto] })
  @Optional()
  @IsArray()
  @ArrayMaxSize(EMERGENCY_NUMBERS_MAX)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EmergencyNumberDto)
  emergencyNumbers?: EmergencyNumberDto[];

  @ApiPropertyOptional({ type: AccessibilityContactDto })
  @Optional()
  @ValidateNested()
  @Type(() => AccessibilityContactDto)
  accessibilityContact?: AccessibilityContactDto;

  @ApiPropertyOptional({ type: [String], description: 'Codes that the forms do not offer' })
  @Optional()
  @IsArray()
  @ArrayMaxSize(CATEGORIES_MAX)
  @ArrayUnique()
  @IsString({ each: true })
  categoriesOff?: string[];

  @ApiPropertyOptional({ type: FirstRunDto })
  @Optional()
  @ValidateNested()
  @Type(() => FirstRunDto)
  firstRun?: FirstRunDto;
}

/** What anybody may know of the installation. */
export class InstanceDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ enum: municipalityKinds, enumName: 'MunicipalityKind' })
  kind: MunicipalityKind;

  @ApiProperty({ example: '#12524b' })
  colour: string;

  @ApiProperty({ type: String, nullable: true, description: 'Address on this host' })
  logoUrl: string | null;

  @ApiProperty({ type: LevelsDto })
  levels: LevelsDto;

  @ApiProperty({ type: [EmergencyNumberDto] })
  emergencyNumbers: EmergencyNumberDto[];

  @ApiProperty({ type: AccessibilityContactDto })
  accessibilityContact: AccessibilityContactDto;

  @ApiProperty({ type: DemoDto, nullable: true })
  demo: DemoDto | null;

  @ApiProperty({ description: 'False until the first account exists' })
  setUp: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the identity provider is called that people can sign in through',
  })
  provider: string | null;
}

/** The same, and what an administrator may change. */
export class InstanceSettingsDto extends InstanceDto {
  @ApiProperty({ type: [String] })
  categoriesOff: string[];

  @ApiProperty({ type: FirstRunDto })
  firstRun: FirstRunDto;

  @ApiProperty({ description: 'For If-Match' })
  version: number;
}
