import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  disclosureChoices,
  disclosureFields,
  GROUND_CHARACTERS_MAX,
  personDataKinds,
  tiers,
  type DisclosureChoice,
  type DisclosureField,
  type PersonDataKind,
  type Tier,
} from '#domain';

const OFFSET_MAX = 100_000;
const MASKS_MAX = 2_000;
const MOTIVE_CHARACTERS_MAX = 1_000;
const SEEN_CHARACTERS_MAX = 60;

/** What is masked of a value: `from` inclusive, `to` exclusive, in UTF-16 units of the value as it was answered. */
export class TextMaskDto {
  @IsInt()
  @Min(0)
  @Max(OFFSET_MAX)
  from!: number;

  @IsInt()
  @Min(1)
  @Max(OFFSET_MAX)
  to!: number;

  /** Such as `OSL 21:3`. */
  @IsString()
  @MaxLength(GROUND_CHARACTERS_MAX)
  ground!: string;
}

/** What is chosen of one part. */
export class FieldChoiceDto {
  @IsIn(disclosureFields)
  @ApiProperty({ enum: disclosureFields, enumName: 'DisclosureField' })
  field!: DisclosureField;

  @IsIn(disclosureChoices)
  @ApiProperty({ enum: disclosureChoices, enumName: 'DisclosureChoice' })
  choice!: DisclosureChoice;

  /** Of `mask`: the ground. */
  @IsOptional()
  @IsString()
  @MaxLength(GROUND_CHARACTERS_MAX)
  ground?: string;

  /** Of `part`: what is masked. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MASKS_MAX)
  @ValidateNested({ each: true })
  @Type(() => TextMaskDto)
  masks?: TextMaskDto[];

  /** For the authority itself; never printed. */
  @IsOptional()
  @IsString()
  @MaxLength(MOTIVE_CHARACTERS_MAX)
  motive?: string;
}

/** What is chosen of all parts. */
export class TrialDto {
  /** `seen` of the answer that the choices were made from. */
  @IsString()
  @MaxLength(SEEN_CHARACTERS_MAX)
  seen!: string;

  @IsArray()
  @ArrayMaxSize(disclosureFields.length)
  @ValidateNested({ each: true })
  @Type(() => FieldChoiceDto)
  choices!: FieldChoiceDto[];
}

/** Something that may point out a person: offered to be masked, never masked by itself. */
export class ProposedMaskDto {
  from!: number;
  to!: number;
  @ApiProperty({ enum: personDataKinds, enumName: 'PersonDataKind' })
  kind!: PersonDataKind;
}

/** One part of an incident, to be tried. */
export class TriedFieldDto {
  @ApiProperty({ enum: disclosureFields, enumName: 'DisclosureField' })
  field!: DisclosureField;
  value!: string;
  proposals!: ProposedMaskDto[];
}

/** An incident with all that is to be tried. */
export class TriedIncidentDto {
  incidentId!: string;
  reference!: string;
  @ApiProperty({ enum: tiers })
  tier!: Tier;
  isProtectedIdentity!: boolean;
  /** Its processing is restricted (article 18 GDPR): text, time and place are not among `fields`. */
  isRestricted!: boolean;
  /** Goes back with the choices. */
  seen!: string;
  fields!: TriedFieldDto[];
  /** What was chosen before; empty when it has not been tried, or has changed since. */
  choices!: FieldChoiceDto[];
}
