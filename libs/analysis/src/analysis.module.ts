import { Module } from '@nestjs/common';
import { AggregationModule } from '#aggregation';
import { GeographyModule } from '#geography';
import { IntakeModule } from '#intake';
import { FiguresController } from './analysis.http.js';
import { ReadFunnel } from './read-funnel.js';
import { ReadTopPlaces } from './read-top-places.js';
import { ReadWeekPlaces } from './read-week-places.js';
import { ReadWeekdayHour } from './read-weekday-hour.js';

const figures = [ReadFunnel, ReadWeekdayHour];

/** What those downstream ask figures of, which are the same for all who may see any. */
@Module({ imports: [AggregationModule, GeographyModule], providers: figures, exports: figures })
export class AnalysisModule {}

/** The routes, for the api process. */
@Module({
  imports: [AggregationModule, AnalysisModule, GeographyModule, IntakeModule],
  controllers: [FiguresController],
  providers: [ReadTopPlaces, ReadWeekPlaces],
})
export class AnalysisHttpModule {}
