import { Module } from '@nestjs/common';
import { AccessJobsModule } from '#access';
import { AggregationJobsModule } from '#aggregation';
import { ArchiveJobsModule } from '#archive';
import { AuditModule } from '#audit';
import { CityReportModule } from '#city-report';
import { CollectionsJobsModule } from '#collections';
import { ConfigModule } from '#config';
import { DatabaseModule } from '#database';
import { ImportsJobsModule } from '#imports';
import { ExportsJobsModule } from '#exports';
import { IntakeJobsModule } from '#intake';
import { JobsModule } from '#jobs';
import { MeasuresJobsModule } from '#measures';
import { NotifyJobsModule } from '#notify';
import { PapersJobsModule } from '#papers';
import { ProtectionModule } from '#protection';
import { PublicEditionsJobsModule } from '#public-editions';
import { RegisterJobsModule } from '#register';
import { ReadingLogJobsModule } from '#reading-log';
import { RetentionJobsModule } from '#retention';
import { RightsJobsModule } from '#rights';
import { RisksJobsModule } from '#risks';

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
  ],
})
export class WorkerModule {}
