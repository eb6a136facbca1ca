import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { noticeFields, type NoticeField } from '#domain';

const WORDS_CHARACTERS_MAX = 4_000;

export class NoticeTextDto {
  @IsString()
  @Length(1, WORDS_CHARACTERS_MAX)
  sv!: string;

  @IsString()
  @Length(1, WORDS_CHARACTERS_MAX)
  en!: string;
}

/** In the authority's own words; what is left out is told in the words of the product. */
export class NoticeWordsDto implements Partial<Record<NoticeField, NoticeTextDto>> {
  /** Who the controller is and how to reach it. */
  @IsOptional() @IsObject() @ValidateNested() @Type(() => NoticeTextDto) contact?: NoticeTextDto;
  /** How to reach the data protection officer. */
  @IsOptional() @IsObject() @ValidateNested() @Type(() => NoticeTextDto) officer?: NoticeTextDto;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => NoticeTextDto) purposes?: NoticeTextDto;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => NoticeTextDto) grounds?: NoticeTextDto;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => NoticeTextDto) categories?: NoticeTextDto;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => NoticeTextDto) source?: NoticeTextDto;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => NoticeTextDto) recipients?: NoticeTextDto;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => NoticeTextDto) storage?: NoticeTextDto;
}

export class NoticePartDto {
  @ApiProperty({ enum: noticeFields, enumName: 'NoticeField' })
  field!: NoticeField;
  sv!: string;
  en!: string;
  /** Whether the authority says so itself. */
  isOwn!: boolean;
}

/** What an authority tells of its processing (articles 13 and 14). */
export class NoticeDto {
  organisationId!: string;
  organisationName!: string;
  parts!: NoticePartDto[];
  /** How often it has been set, for `If-Match`. */
  revision!: number;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  setAt!: string | null;
}

export class NoticesDto {
  items!: NoticeDto[];
}
