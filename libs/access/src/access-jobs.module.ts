import { Module } from '@nestjs/common';
import { NotifyModule } from '#notify';
import { EndLapsedAccessJob } from './end-lapsed-access.jobs.js';
import { EndLapsedAccess } from './end-lapsed-access.js';
import { WatchCoordinatorsJob } from './organisation/watch-coordinators.jobs.js';
import { WatchCoordinators } from './organisation/watch-coordinators.js';

/** The job handlers, for the worker process. */
@Module({
  imports: [NotifyModule],
  providers: [EndLapsedAccess, EndLapsedAccessJob, WatchCoordinators, WatchCoordinatorsJob],
  exports: [EndLapsedAccess, WatchCoordinators],
})
export class AccessJobsModule {}
