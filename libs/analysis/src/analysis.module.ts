import { Module } from '@nestjs/common';
import { AggregationModule } from '#aggregation';
import { GeographyModule } from '#geography';
import { IntakeModule } from '#intake';
import { FiguresController } from './analysis.http.js';
import { ReadFunnel } from './read-funnel.js';
import { ReadTopPlaces } from './read-top-places.js';
import { ReadWeekPlaces } from './read-week-places.js';
import { ReadWeekdayHour } from './read-weekday-hour.js';

/** The routes, for the api process. */
@Module({
  imports: [AggregationModule, GeographyModule, IntakeModule],
  controllers: [FiguresController],
  providers: [ReadFunnel, ReadTopPlaces, ReadWeekPlaces, ReadWeekdayHour],
})
export class AnalysisHttpModule {}
