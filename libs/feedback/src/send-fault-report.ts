import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Fault } from '#domain';
import { ContentCipher, newId } from '#protection';
import { wordsPlace, type FaultReportWords } from './fault-report-words.js';
import type { FaultReportReceiptDto, FaultReportWishDto } from './fault-report.dto.js';
import { FaultReportRepository } from './fault-report.repository.js';

const HOUR_MS = 3_600_000;
/** From everybody together: nothing is kept that would tell one sender from another. */
const REPORTS_PER_HOUR_MAX = 30;

/** Takes in a fault that somebody tells of, whoever they are. */
@Injectable()
export class SendFaultReport {
  constructor(
    private readonly repository: FaultReportRepository,
    private readonly cipher: ContentCipher,
    private readonly clock: Clock,
  ) {}

  /** Throws `Fault`: TOO_MANY_FAULT_REPORTS. */
  async run(wish: FaultReportWishDto): Promise<FaultReportReceiptDto> {
    const receivedAt = this.clock.now();
    const received = await this.repository.receivedSince(new Date(receivedAt.getTime() - HOUR_MS));
    if (received >= REPORTS_PER_HOUR_MAX) throw new Fault('TOO_MANY_FAULT_REPORTS');
    const id = newId();
    const words: FaultReportWords = {
      text: wish.text,
      page: wish.page ?? null,
      contact: wish.contact?.trim() || null,
    };
    const sealed = this.cipher.seal('internal', wordsPlace(id), JSON.stringify(words));
    const { clientId } = wish;
    return { receivedAt: await this.repository.add({ id, clientId, receivedAt, ...sealed }) };
  }
}
