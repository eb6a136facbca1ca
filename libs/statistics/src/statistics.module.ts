import { Module } from '@nestjs/common';
import { AggregationModule } from '#aggregation';
import { GeographyModule } from '#geography';
import { SeedDemoStatistics } from './demo/seed-demo-statistics.js';
import { ImportStatistics } from './import-statistics.js';
import { ListStatistics } from './list-statistics.js';
import { ReadBeside } from './read-beside.js';
import { StatisticReader } from './statistic.reader.js';
import { StatisticRepository } from './statistic.repository.js';
import { StatisticsController } from './statistics.http.js';
import { WithdrawStatistics } from './withdraw-statistics.js';
import { WriteStatistics } from './write-statistics.js';

const useCases = [
  ...[ImportStatistics, SeedDemoStatistics, StatisticRepository],
  ...[WithdrawStatistics, WriteStatistics],
];

/** The use cases, for any process. */
@Module({ imports: [GeographyModule], providers: useCases, exports: useCases })
export class StatisticsModule {}

/** The routes, for the api process. */
@Module({
  imports: [AggregationModule, GeographyModule, StatisticsModule],
  providers: [ListStatistics, ReadBeside, StatisticReader],
  controllers: [StatisticsController],
})
export class StatisticsHttpModule {}
