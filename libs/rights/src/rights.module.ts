import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AccountsModule } from '#access';
import { DocumentsModule } from '#documents';
import { ExportsModule } from '#exports';
import { IntakeModule } from '#intake';
import { ReadingLogHttpModule } from '#reading-log';
import { RegisterModule } from '#register';
import { BreachBooks } from './breach/breach-books.js';
import { BreachRepository } from './breach/breach.repository.js';
import { BreachTextRepository } from './breach/breach-text.repository.js';
import { BreachesController } from './breach/breaches.http.js';
import { CountReadings } from './breach/count-readings.js';
import { KeepBreaches } from './breach/keep-breaches.js';
import { MakeBreachPack } from './breach/make-breach-pack.js';
import { ReadBreaches } from './breach/read-breaches.js';
import { AccountDataReader } from './account-data.reader.js';
import { ChooseAccount } from './choose-account.js';
import { DescribeCase } from './describe-case.js';
import { HandleCases } from './handle-cases.js';
import { HeldContentReader } from './held-content.reader.js';
import { HeldDataController } from './held-data.http.js';
import { HitRepository } from './hit.repository.js';
import { JudgeHits } from './judge-hits.js';
import { KeepNotice } from './keep-notice.js';
import { ListHits } from './list-hits.js';
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
import { CaseBooks } from './measures/case-books.js';
import { MeasuresController } from './measures/measures.http.js';
import { NoteCorrection } from './measures/note-correction.js';
import { OpenRestricted } from './measures/open-restricted.js';
import { ReadMeasures } from './measures/read-measures.js';
import { RestrictCase } from './measures/restrict-case.js';
import { RestrictionRepository } from './measures/restriction.repository.js';
import { WeighObjection } from './measures/weigh-objection.js';
import { RunSearchJob, SweepSearchesJob, WakeSearches } from './rights.jobs.js';
import { RunSearch } from './run-search.js';
import { SearchRecords } from './search-records.js';
import { SearchRepository } from './search.repository.js';
import { StartSearch } from './start-search.js';
import { HeldTextsReader } from './texts/held-texts.reader.js';
import { JudgeTextHits } from './texts/judge-text-hits.js';
import { TextHitRepository } from './texts/text-hit.repository.js';

const records = [
  HeldContentReader,
  HeldTextsReader,
  HitRepository,
  RightsLedger,
  RightsTextRepository,
  SearchRecords,
  SearchRepository,
  TextHitRepository,
];

/** Restriction, weighing and correction. */
const measures = [
  CaseBooks,
  NoteCorrection,
  OpenRestricted,
  ReadMeasures,
  RestrictCase,
  RestrictionRepository,
  WeighObjection,
];

/** What is documented of personal data breaches. */
const breaches = [
  BreachBooks,
  BreachRepository,
  BreachTextRepository,
  CountReadings,
  KeepBreaches,
  MakeBreachPack,
  ReadBreaches,
];

/** The routes, for the api process. */
@Module({
  imports: [
    AccountsModule,
    DiscoveryModule,
    DocumentsModule,
    ExportsModule,
    IntakeModule,
    ReadingLogHttpModule,
    RegisterModule,
  ],
  controllers: [
    BreachesController,
    HeldDataController,
    MeasuresController,
    PrivacyNoticesController,
    ProcessingRecordsController,
    RightsCasesController,
  ],
  providers: [
    ...records,
    ...measures,
    ...breaches,
    AccountDataReader,
    ChooseAccount,
    DescribeCase,
    ExtractSources,
    HandleCases,
    JudgeHits,
    JudgeTextHits,
    ListHits,
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
  imports: [AccountsModule, DiscoveryModule],
  providers: [...records, RunSearch, RunSearchJob, SweepSearchesJob, WakeSearches],
  exports: [RunSearch],
})
export class RightsJobsModule {}
