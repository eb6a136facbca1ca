import { Module } from '@nestjs/common';
import { AggregationModule } from '#aggregation';
import { GeographyModule } from '#geography';
import { ReadBeforeAfter } from './before-after/read-before-after.js';
import { PlannedEventsModule } from '#planned-events';
import { CountTables } from './count-tables.js';
import { FindBreaks } from './find-breaks.js';
import { FindMonths } from './find-months.js';
import { FindStandouts } from './find-standouts.js';
import { MeetingAreas } from './meeting/meeting-areas.js';
import { MeetingViewController } from './meeting/meeting-view.http.js';
import { ReadMeetingView } from './meeting/read-meeting-view.js';
import { ReadLivePicture } from './read-live-picture.js';
import { SituationPictureController } from './situation-picture.http.js';
import { ReadStaffThreats } from './staff-threats/read-staff-threats.js';
import { FindWeek } from './week/find-week.js';
import { ReadWeek } from './week/read-week.js';

const live = [CountTables, FindBreaks, FindMonths, ReadBeforeAfter, ReadLivePicture];

/** What those downstream ask the live picture of. */
@Module({ imports: [AggregationModule, GeographyModule], providers: live, exports: live })
export class LivePictureModule {}

/** The routes, for the api process. */
@Module({
  imports: [AggregationModule, GeographyModule, LivePictureModule, PlannedEventsModule],
  controllers: [MeetingViewController, SituationPictureController],
  providers: [FindStandouts, FindWeek, MeetingAreas, ReadMeetingView, ReadStaffThreats, ReadWeek],
})
export class SituationPictureHttpModule {}
