import { Type } from 'class-transformer';
import {
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

const TEXT_CHARACTERS_MAX = 2_000;
const CONTACT_CHARACTERS_MAX = 200;
export const FAULT_REPORT_PAGE_MAX = 100;
/** A path of the pages, without query: that could say which area somebody looked at. */
const PATH = /^\/[a-z0-9/-]{0,80}$/;

/** A fault in accessibility, told by anybody. */
export class FaultReportWishDto {
  /** Made by the page once per report; the same one again is the same report. */
  @IsUUID()
  clientId!: string;

  /** What does not work. */
  @IsString()
  @Length(1, TEXT_CHARACTERS_MAX)
  text!: string;

  /** The page that it is about. */
  @IsOptional()
  @Matches(PATH)
  page?: string;

  /** Where an answer is wanted; erased when the report is closed. */
  @IsOptional()
  @IsString()
  @MaxLength(CONTACT_CHARACTERS_MAX)
  contact?: string;
}

/** That a report has arrived. */
export class FaultReportReceiptDto {
  receivedAt!: Date;
}

/** Which of the open reports. */
export class FaultReportsQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(FAULT_REPORT_PAGE_MAX)
  limit?: number = FAULT_REPORT_PAGE_MAX;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsUUID()
  cursor?: string;
}

/** A report that has not been closed. */
export class FaultReportDto {
  id!: string;
  receivedAt!: Date;
  text!: string;
  page!: string | null;
  contact!: string | null;
}

/** Open reports, the last received first. */
export class FaultReportsDto {
  items!: FaultReportDto[];
  nextCursor!: string | null;
}
