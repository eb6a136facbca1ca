import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AccountsModule } from '#access';
import { AggregationJobsModule, AggregationModule } from '#aggregation';
import { AuditModule } from '#audit';
import { BackupModule } from '#backup';
import { ConfigModule } from '#config';
import { DatabaseModule } from '#database';
import { CityReportModule } from '#city-report';
import { CityPictureDemoModule } from '#city-picture';
import { CollectionsDemoModule } from '#collections';
import { EditionsModule } from '#editions';
import { ExportsModule } from '#exports';
import { GeographyModule } from '#geography';
import { GoverningDocumentsModule } from '#governing-documents';
import { ImportsModule } from '#imports';
import { JobQueues, OutboxForwarder, StreamRegistry } from '#jobs';
import { JudgementModule } from '#judgement';
import { MeasuresDemoModule } from '#measures';
import { PlannedEventsModule } from '#planned-events';
import { ProblemsDemoModule } from '#problems';
import { ProtectionModule } from '#protection';
import { RegisterJobsModule } from '#register';
import { ReadingLogJobsModule } from '#reading-log';
import { RetentionModule } from '#retention';
import { RisksModule } from '#risks';
import { StatisticsModule } from '#statistics';

/**
 * The forwarder without queues: a command folds the tallies that it touched itself, and a job that is not woken
 * does no harm, because a worker's sweep finds what it stood for.
 */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: JobQueues, useValue: { addAll: () => Promise.resolve() } },
    StreamRegistry,
    OutboxForwarder,
  ],
  exports: [JobQueues, StreamRegistry, OutboxForwarder],
})
class CommandStreamModule {}

/** The process of one command: the use cases, no route and no job. */
@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    ProtectionModule,
    AuditModule,
    CommandStreamModule,
    AccountsModule,
    GeographyModule,
    ImportsModule,
    CityReportModule,
    CityPictureDemoModule,
    CollectionsDemoModule,
    EditionsModule,
    ExportsModule,
    AggregationModule,
    AggregationJobsModule,
    RegisterJobsModule,
    BackupModule,
    PlannedEventsModule,
    GoverningDocumentsModule,
    JudgementModule,
    RisksModule,
    MeasuresDemoModule,
    ProblemsDemoModule,
    ReadingLogJobsModule,
    RetentionModule,
    StatisticsModule,
  ],
})
export class CliModule {}
