import { Module } from '@nestjs/common';
import { AggregationModule } from '#aggregation';
import { GeographyModule } from '#geography';
import { IntakeModule } from '#intake';
import { BesideModule } from '#statistics';
import { FiguresController } from './analysis.http.js';
import { PlanAreaSums } from './area-sums/plan-area-sums.js';
import { ReadAreaSums } from './area-sums/read-area-sums.js';
import { PackPlaces } from './authority/pack-places.js';
import { PackStatistics } from './authority/pack-statistics.js';
import { PlanThreats } from './authority/plan-threats.js';
import { ReadFunnel } from './read-funnel.js';
import { ReadTopPlaces } from './read-top-places.js';
import { ReadWeekPlaces } from './read-week-places.js';
import { ReadWeekdayHour } from './read-weekday-hour.js';

const figures = [ReadFunnel, ReadWeekdayHour, PlanAreaSums, ReadAreaSums];

/** What those downstream ask figures of, which are the same for all who may see any. */
@Module({ imports: [AggregationModule, GeographyModule], providers: figures, exports: figures })
export class AnalysisModule {}

const authority = [PackPlaces, PackStatistics, PlanThreats];

/** What is frozen of figures that differ between readers: counted as the authority's own coordinator may see them. */
@Module({
  imports: [AggregationModule, BesideModule, GeographyModule, IntakeModule],
  providers: authority,
  exports: authority,
})
export class AuthorityFiguresModule {}

/** The routes, for the api process. */
@Module({
  imports: [AggregationModule, AnalysisModule, GeographyModule, IntakeModule],
  controllers: [FiguresController],
  providers: [ReadTopPlaces, ReadWeekPlaces],
})
export class AnalysisHttpModule {}
