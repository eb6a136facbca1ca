import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, Length } from 'class-validator';

const COMMENT_CHARACTERS_MAX = 2_000;

export class NewCommentDto {
  @IsString()
  @Length(1, COMMENT_CHARACTERS_MAX)
  text!: string;
}

export class ResolutionDto {
  /** False opens it again. */
  @IsBoolean()
  resolved!: boolean;
}

/** What somebody says of a section to the others. */
export class SectionCommentDto {
  id!: string;
  text!: string;
  @ApiProperty({ type: String, nullable: true })
  writtenBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  writtenAt!: string;
  @ApiProperty({ type: String, nullable: true })
  resolvedBy!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' })
  resolvedAt!: string | null;
}

/** Oldest first. */
export class SectionCommentsDto {
  items!: SectionCommentDto[];
}
