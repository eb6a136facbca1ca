import { IsIn, IsOptional, IsUUID } from 'class-validator';

/** How a file of planned events is taken in. */
export class EventsImportQueryDto {
  /** Whose events they are; needed by whoever coordinates several. */
  @IsOptional()
  @IsUUID()
  organisationId?: string;

  /** `true` reads and compares everything and writes nothing. */
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}

/** What is wrong with a row. */
export class EventsImportRowDto {
  /** From 1, the head line included. */
  line!: number;
  column!: string;
  value!: string;
  code!: string;
  /** Why, in the language that was asked for. */
  message!: string;
}

/** What a file says and would change. One wrong row, and nothing was written. */
export class EventsImportResultDto {
  read!: number;
  added!: number;
  changed!: number;
  /** Rows that say what they said the last time. */
  unchanged!: number;
  refused!: number;
  written!: boolean;
  sha256!: string;
  /** The first 200. */
  errors!: EventsImportRowDto[];
}
