import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { answerForms, collectionStates, type AnswerForm, type CollectionState } from '#domain';

const INSTRUCTION_CHARACTERS_MAX = 4_000;
const CONTACT_CHARACTERS_MAX = 300;
const RECIPIENTS_MAX = 300;
const YEAR_MIN = 2000;
const YEAR_MAX = 2200;
/** The form of a civil date of these centuries. */
export const DAY = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class RecipientWishDto {
  @IsUUID()
  organisationId!: string;

  @IsIn(answerForms)
  @ApiProperty({ enum: answerForms, enumName: 'AnswerForm' })
  form!: AnswerForm;
}

export class ChangeCollectionDto {
  @Matches(DAY)
  opensOn!: string;

  /** The last day to answer. */
  @Matches(DAY)
  dueOn!: string;

  /** What those who are asked should know. Public, and of no person. */
  @IsString()
  @MaxLength(INSTRUCTION_CHARACTERS_MAX)
  instructions!: string;

  /** Function and address to turn to. */
  @IsString()
  @MaxLength(CONTACT_CHARACTERS_MAX)
  contact!: string;

  @IsArray()
  @ArrayMaxSize(RECIPIENTS_MAX)
  @ValidateNested({ each: true })
  @Type(() => RecipientWishDto)
  recipients!: RecipientWishDto[];
}

export class BeginCollectionDto extends ChangeCollectionDto {
  /** Made by the client: the same again changes nothing. */
  @IsUUID()
  id!: string;

  /** The year that the pictures are of. */
  @IsInt()
  @Min(YEAR_MIN)
  @Max(YEAR_MAX)
  year!: number;
}

export class MoveCollectionDto {
  @IsIn(['open', 'closed'])
  @ApiProperty({ enum: ['open', 'closed'] })
  to!: 'open' | 'closed';
}

export class SuggestionQueryDto {
  @ApiPropertyOptional()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(YEAR_MIN)
  @Max(YEAR_MAX)
  year?: number;
}

export class AskableDto {
  organisationId!: string;
  name!: string;
  kind!: string;
  /** Whether it answers for an area of its own. */
  hasArea!: boolean;
  @ApiProperty({ enum: answerForms, enumName: 'AnswerForm' })
  form!: AnswerForm;
}

export class SuggestedRecipientDto extends AskableDto {
  /** Whether it was not asked last time. */
  isNew!: boolean;
}

export class SuggestionDto {
  year!: number;
  /** The year of the collection that this is taken from; null where there is none. */
  @ApiProperty({ type: Number, nullable: true })
  copiedFrom!: number | null;
  opensOn!: string;
  dueOn!: string;
  instructions!: string;
  contact!: string;
  organisations!: SuggestedRecipientDto[];
}

export class CollectionLineDto {
  id!: string;
  year!: number;
  opensOn!: string;
  dueOn!: string;
  @ApiProperty({ enum: collectionStates, enumName: 'CollectionState' })
  state!: CollectionState;
  /** Of those whose rows the reader sees. */
  recipients!: number;
  /** How many of them have something handed in. */
  answered!: number;
  complete!: number;
}

export class CollectionsDto {
  items!: CollectionLineDto[];
  /** Whether the reader may begin one. */
  mayKeep!: boolean;
}

export class CollectionDto extends CollectionLineDto {
  instructions!: string;
  contact!: string;
  revision!: number;
  /** The position at which the city's picture sums its areas; null until it is closed. */
  @ApiProperty({ type: Number, nullable: true })
  asOfPosition!: number | null;
  /** Those whose rows the reader sees. */
  asked!: AskableDto[];
  mayKeep!: boolean;
  /** The authorities that the reader answers for. */
  answersFor!: string[];
}
