import { Module } from '@nestjs/common';
import { AccountsModule } from '#access';
import { RegisterModule } from '#register';
import { AccountDataReader } from './account-data.reader.js';
import { ChooseAccount } from './choose-account.js';
import { DescribeCase } from './describe-case.js';
import { HandleCases } from './handle-cases.js';
import { HeldContentReader } from './held-content.reader.js';
import { HeldDataController } from './held-data.http.js';
import { HitRepository } from './hit.repository.js';
import { JudgeHits } from './judge-hits.js';
import { KeepNotice } from './keep-notice.js';
import { ExtractSources } from './extract-sources.js';
import { MakeExtract } from './make-extract.js';
import { NoticeRepository } from './notice.repository.js';
import { PrivacyNoticesController } from './notices.http.js';
import { ProcessingRecordsController } from './processing-records.http.js';
import { ReadCases } from './read-cases.js';
import { ReadProcessingRecord } from './read-processing-record.js';
import { RightsCaseRepository } from './rights-case.repository.js';
import { RightsCasesController } from './rights-cases.http.js';
import { RightsLedger } from './rights-ledger.js';
import { RightsTextRepository } from './rights-text.repository.js';
import { RunSearchJob, SweepSearchesJob, WakeSearches } from './rights.jobs.js';
import { RunSearch } from './run-search.js';
import { SearchRecords } from './search-records.js';
import { SearchRepository } from './search.repository.js';
import { StartSearch } from './start-search.js';

const records = [
  HeldContentReader,
  HitRepository,
  RightsLedger,
  RightsTextRepository,
  SearchRecords,
  SearchRepository,
];

/** The routes, for the api process. */
@Module({
  imports: [AccountsModule, RegisterModule],
  controllers: [
    HeldDataController,
    PrivacyNoticesController,
    ProcessingRecordsController,
    RightsCasesController,
  ],
  providers: [
    ...records,
    AccountDataReader,
    ChooseAccount,
    DescribeCase,
    ExtractSources,
    HandleCases,
    JudgeHits,
    KeepNotice,
    MakeExtract,
    NoticeRepository,
    ReadCases,
    ReadProcessingRecord,
    RightsCaseRepository,
    StartSearch,
  ],
})
export class RightsHttpModule {}

/** The reaction and the job handlers, for the worker process. */
@Module({
  imports: [AccountsModule],
  providers: [...records, RunSearch, RunSearchJob, SweepSearchesJob, WakeSearches],
  exports: [RunSearch],
})
export class RightsJobsModule {}
