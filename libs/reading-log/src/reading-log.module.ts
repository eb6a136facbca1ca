import { Module } from '@nestjs/common';
import { AccountsModule } from '#access';
import { ExportsModule } from '#exports';
import { IntakeModule } from '#intake';
import { NotifyModule } from '#notify';
import { CollectReadings } from './collect-readings.js';
import { DescribeReadings } from './describe-readings.js';
import { FindUnusualReadings } from './find-unusual-readings.js';
import { ReadOwnReadings } from './read-own-readings.js';
import { ReadReadings } from './read-readings.js';
import { ReadingReader } from './reading.reader.js';
import { ReadingLogController } from './reading-log.http.js';
import { CollectReadingsJob, FindUnusualReadingsJob } from './reading-log.jobs.js';
import { UnusualReadingRepository } from './unusual-reading.repository.js';
import { UnusualReadings } from './unusual-readings.js';

/** The routes, for the api process. */
@Module({
  imports: [AccountsModule, ExportsModule, IntakeModule],
  controllers: [ReadingLogController],
  providers: [
    CollectReadings,
    DescribeReadings,
    ReadOwnReadings,
    ReadReadings,
    ReadingReader,
    UnusualReadingRepository,
    UnusualReadings,
  ],
  exports: [CollectReadings],
})
export class ReadingLogHttpModule {}

/** The job handlers, for the worker process. */
@Module({
  imports: [NotifyModule],
  providers: [
    CollectReadings,
    CollectReadingsJob,
    FindUnusualReadings,
    FindUnusualReadingsJob,
    UnusualReadingRepository,
  ],
  exports: [CollectReadings, FindUnusualReadings],
})
export class ReadingLogJobsModule {}
