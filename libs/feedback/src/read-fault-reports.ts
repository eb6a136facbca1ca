import { Injectable } from '@nestjs/common';
import { ContentCipher } from '#protection';
import { wordsPlace, type FaultReportWords } from './fault-report-words.js';
import {
  FAULT_REPORT_PAGE_MAX,
  type FaultReportDto,
  type FaultReportsDto,
  type FaultReportsQueryDto,
} from './fault-report.dto.js';
import { FaultReportRepository, type StoredFaultReport } from './fault-report.repository.js';

/** The reports that wait for somebody to mend what they tell of. */
@Injectable()
export class ReadFaultReports {
  constructor(
    private readonly repository: FaultReportRepository,
    private readonly cipher: ContentCipher,
  ) {}

  /** The last received first. */
  async run({
    limit = FAULT_REPORT_PAGE_MAX,
    cursor,
  }: FaultReportsQueryDto): Promise<FaultReportsDto> {
    const found = await this.repository.open(cursor ?? null, limit + 1);
    const items = found.slice(0, limit).map((report) => this.opened(report));
    return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  private opened({ id, receivedAt, ...sealed }: StoredFaultReport): FaultReportDto {
    const words = JSON.parse(this.cipher.open(wordsPlace(id), sealed)) as FaultReportWords;
    return { id, receivedAt, ...words };
  }
}
