import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export const MESSAGES_PER_PAGE_MAX = 100;
const LANGUAGES = ['sv', 'en'] as const;
const WAYS = ['smtp', 'file', 'none'] as const;
const PROBLEMS = [
  ...(['not_set', 'unreachable', 'unknown_host', 'sign_in'] as const),
  ...(['encryption', 'address', 'other'] as const),
] as const;

/** A page of one's own messages. */
export class MessagesQueryDto {
  @ApiPropertyOptional({ minimum: 1, maximum: MESSAGES_PER_PAGE_MAX, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MESSAGES_PER_PAGE_MAX)
  limit?: number;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsUUID()
  cursor?: string;
}

/** What one was told, in the language of the request. */
export class MessageDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  kind!: string;
  title!: string;
  body!: string;

  /** The page that it leads to. */
  path!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  read!: boolean;
}

export class MessagesDto {
  @ApiProperty({ type: [MessageDto] })
  items!: MessageDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;

  /** How many are unread in all. */
  unread!: number;

  /** The language of mail to oneself. */
  @ApiProperty({ enum: LANGUAGES })
  mailLanguage!: (typeof LANGUAGES)[number];
}

export class MailLanguageDto {
  @ApiProperty({ enum: LANGUAGES })
  @IsIn(LANGUAGES)
  language!: (typeof LANGUAGES)[number];
}

/** How a trial mail went. */
export class MailTestDto {
  @ApiProperty({ enum: WAYS })
  way!: (typeof WAYS)[number];

  /** Whether the server took it; in demo, whether it lies in the folder. */
  delivered!: boolean;

  @ApiProperty({ enum: PROBLEMS, nullable: true })
  problem!: (typeof PROBLEMS)[number] | null;
}
