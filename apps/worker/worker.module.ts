import { Module } from '@nestjs/common';
import { AccessJobsModule } from '#access';
import { AggregationJobsModule } from '#aggregation';
import { ArchiveJobsModule } from '#archive';
import { AuditModule } from '#audit';
import { CityReportModule } from '#city-report';
import { CollectionsJobsModule, AnswerTextsModule } from '#collections';
import { ConfigModule } from '#config';
import { DatabaseModule } from '#database';
import { ImportsJobsModule } from '#imports';
import { ExportsJobsModule } from '#exports';
import { IntakeJobsModule } from '#intake';
import { JobsModule } from '#jobs';
import { MeasuresJobsModule, MeasureTextsModule } from '#measures';
import { NotifyJobsModule } from '#notify';
import { PapersJobsModule, MemoTextsModule } from '#papers';
import { ProtectionModule } from '#protection';
import { PublicEditionsJobsModule, PublicEditionTextsModule } from '#public-editions';
import { RegisterJobsModule } from '#register';
import { ReadingLogJobsModule } from '#reading-log';
import { RetentionJobsModule } from '#retention';
import { RightsJobsModule } from '#rights';
import { RisksJobsModule, RiskTextsModule } from '#risks';
import { JudgementTextsModule } from '#judgement';
import { ProblemTextsModule } from '#problems';
import { EditionTextsModule } from '#editions';

/** The job process: the forwarder, the reactions and the job handlers, no route. */
@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    ProtectionModule,
    AuditModule,
    JobsModule,
    AccessJobsModule,
    ArchiveJobsModule,
    CityReportModule,
    CollectionsJobsModule,
    ExportsJobsModule,
    AggregationJobsModule,
    ImportsJobsModule,
    IntakeJobsModule,
    MeasuresJobsModule,
    NotifyJobsModule,
    PapersJobsModule,
    PublicEditionsJobsModule,
    RegisterJobsModule,
    ReadingLogJobsModule,
    RetentionJobsModule,
    RightsJobsModule,
    RisksJobsModule,
    // Where the search for a person's data reads beside incidents.
    ...[JudgementTextsModule, ProblemTextsModule, MeasureTextsModule, RiskTextsModule],
    ...[EditionTextsModule, MemoTextsModule, PublicEditionTextsModule, AnswerTextsModule],
  ],
})
export class WorkerModule {}
