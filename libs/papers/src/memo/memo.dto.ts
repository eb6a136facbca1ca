import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, MaxLength, ValidateNested } from 'class-validator';
import { MEMO_SIGNATURES_MAX, memoNameCodes, type Memo, type MemoName } from '#domain';
import { RichTextBlockDto } from '#judgement';

const LINE_CHARACTERS_MAX = 200;
const BLOCKS_MAX = 200;

export class MemoHeadDto {
  /** The administration, as it stands in the head. */
  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  administration!: string;

  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  department!: string;

  /** Who has prepared the matter, with how to reach them. */
  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  caseOfficer!: string;

  /** The committee that it goes to. */
  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  recipient!: string;

  /** The number of the case in the authority’s case system (dnr). */
  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  caseNumber!: string;

  /** Civil date, or empty for the day on which it was kept. */
  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  date!: string;

  /** Civil date of the committee’s meeting, or empty. */
  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  meetingDate!: string;
}

const Section = (): PropertyDecorator => (target, key) => {
  IsArray()(target, key);
  ArrayMaxSize(BLOCKS_MAX)(target, key);
  ValidateNested({ each: true })(target, key);
  Type(() => RichTextBlockDto)(target, key as string);
  ApiProperty({ type: () => [RichTextBlockDto] })(target, key);
};

/** The texts of a memo. One that is empty is left out of the paper. */
export class MemoSectionsDto {
  @Section() proposal!: RichTextBlockDto[];
  @Section() summary!: RichTextBlockDto[];
  @Section() background!: RichTextBlockDto[];
  @Section() matter!: RichTextBlockDto[];
  @Section() preparation!: RichTextBlockDto[];
  @Section() views!: RichTextBlockDto[];
  @Section() economy!: RichTextBlockDto[];
  @Section() children!: RichTextBlockDto[];
  @Section() equality!: RichTextBlockDto[];
  @Section() sentTo!: RichTextBlockDto[];
}

export class MemoSignatureDto {
  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  name!: string;

  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  title!: string;
}

/** What an administration says around a version that its committee decides on. */
export class MemoDto implements Memo {
  /** `utlatande` or `skrivelse`: what the paper is called. */
  @IsIn(memoNameCodes)
  @ApiProperty({ enum: memoNameCodes, enumName: 'MemoName' })
  name!: MemoName;

  @IsString()
  @MaxLength(LINE_CHARACTERS_MAX)
  title!: string;

  @ValidateNested()
  @Type(() => MemoHeadDto)
  head!: MemoHeadDto;

  @ValidateNested()
  @Type(() => MemoSectionsDto)
  sections!: MemoSectionsDto;

  @IsArray()
  @ArrayMaxSize(MEMO_SIGNATURES_MAX)
  @ValidateNested({ each: true })
  @Type(() => MemoSignatureDto)
  signatures!: MemoSignatureDto[];
}

export class WriteMemoDto {
  @ValidateNested()
  @Type(() => MemoDto)
  memo!: MemoDto;
}

export class MemoRevisionDto {
  /** For `If-Match`; 0 before anybody has kept one, when the memo is what the version itself tells. */
  revision!: number;
  memo!: MemoDto;
  /** Null where the reader may not see the name, and before anybody has kept one. */
  @ApiProperty({ type: String, nullable: true })
  writtenBy!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  writtenAt!: string | null;
}

export class EditionMemoDto extends MemoRevisionDto {
  /** Whether the reader may write it. */
  mayWrite!: boolean;
}

export class MemoHistoryDto {
  /** Newest first. */
  items!: MemoRevisionDto[];
}
