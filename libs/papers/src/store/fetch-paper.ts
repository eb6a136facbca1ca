import { Injectable } from '@nestjs/common';
import { Fault, isErrorCode } from '#domain';
import { SealedFiles, type OpenFile } from '#protection';
import { AwaitPapers } from './await-papers.js';
import { OrderPapers } from './order-papers.js';
import type { PaperKey } from './paper-key.js';

/**
 * The file of a paper: at once when it lies there, else it is ordered and waited for. Whether whoever asks may have it,
 * whoever calls has asked, each time.
 */
@Injectable()
export class FetchPaper {
  constructor(
    private readonly order: OrderPapers,
    private readonly awaiting: AwaitPapers,
    private readonly files: SealedFiles,
  ) {}

  /** Faults: PAPER_BEING_MADE when it takes longer; NOT_FOUND when there is nothing to set; PAPER_FAILED, PAPER_TOO_LONG. */
  async run(key: PaperKey): Promise<OpenFile> {
    const ordered = await this.order.run(key);
    const isOpen = ordered.state === 'waiting' || ordered.state === 'making';
    const paper = isOpen ? await this.awaiting.run(ordered.id) : ordered;
    if (paper === undefined) throw new Fault('PAPER_BEING_MADE');
    if (paper.state === 'failed') {
      throw new Fault(
        paper.fault !== null && isErrorCode(paper.fault) ? paper.fault : 'PAPER_FAILED',
      );
    }
    if (paper.state !== 'made' || paper.fileId === null) throw new Fault('NOT_FOUND');
    return this.files.open(paper.fileId);
  }
}
