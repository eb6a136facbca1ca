import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AwaitPapers } from './await-papers.js';
import { FetchPaper } from './fetch-paper.js';
import { ListPapers } from './list-papers.js';
import { MakePaper } from './make-paper.js';
import { OrderPapers } from './order-papers.js';
import { PaperSetters } from './paper-setters.js';
import { MakePaperJob, SweepPapersJob, WakePapers } from './paper-store.jobs.js';
import { PaperRepository } from './paper.repository.js';
import { SweepPapers } from './sweep-papers.js';

const useCases = [AwaitPapers, FetchPaper, ListPapers, OrderPapers, PaperRepository];

/** Ordering and fetching, for any process. */
@Module({ providers: useCases, exports: useCases })
export class PaperStoreModule {}

/** Making and sweeping, for the worker process. */
@Module({
  imports: [DiscoveryModule, PaperStoreModule],
  providers: [MakePaper, MakePaperJob, PaperSetters, SweepPapers, SweepPapersJob, WakePapers],
  exports: [MakePaper],
})
export class PaperStoreJobsModule {}
