import { Module } from '@nestjs/common';
import { NotifyModule } from '#notify';
import { WatchCoordinatorsJob } from './organisation/watch-coordinators.jobs.js';
import { WatchCoordinators } from './organisation/watch-coordinators.js';

/** The job handlers, for the worker process. */
@Module({
  imports: [NotifyModule],
  providers: [WatchCoordinators, WatchCoordinatorsJob],
  exports: [WatchCoordinators],
})
export class AccessJobsModule {}
