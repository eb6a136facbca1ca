import { Module } from '@nestjs/common';
import { GeographyModule } from '#geography';
import { ChangeEvent } from './change-event.js';
import { SeedDemoEvents } from './demo/seed-demo-events.js';
import { FindEvents } from './find-events.js';
import { ListEvents } from './list-events.js';
import { PlanEvent } from './plan-event.js';
import { PlannedEventController } from './planned-event.http.js';
import { PlannedEventReader } from './planned-event.reader.js';
import { PlannedEventRepository } from './planned-event.repository.js';
import { StepEvent } from './step-event.js';
import { ImportEvents } from './take-in/import-events.js';
import { WriteRevision } from './write-revision.js';

const useCases = [FindEvents, PlannedEventReader, PlannedEventRepository, SeedDemoEvents];

/** The use cases, for any process. */
@Module({ imports: [GeographyModule], providers: useCases, exports: useCases })
export class PlannedEventsModule {}

/** The routes, for the api process. */
@Module({
  imports: [GeographyModule, PlannedEventsModule],
  controllers: [PlannedEventController],
  providers: [ChangeEvent, ImportEvents, ListEvents, PlanEvent, StepEvent, WriteRevision],
})
export class PlannedEventsHttpModule {}
