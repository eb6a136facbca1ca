import { Module } from '@nestjs/common';
import { AggregationModule } from '#aggregation';
import { GeographyModule } from '#geography';
import { SeedDemoGroups } from './demo/seed-demo-groups.js';
import { SeedDemoStatistics } from './demo/seed-demo-statistics.js';
import { GroupReader } from './groups/group.reader.js';
import { GroupRepository } from './groups/group.repository.js';
import { ImportMunicipalityGroups } from './groups/import-municipality-groups.js';
import { ImportStatistics } from './import-statistics.js';
import { ListStatistics } from './list-statistics.js';
import { ReadBeside } from './read-beside.js';
import { CompareIncidentRates } from './similar/compare-incident-rates.js';
import { ReadSimilar } from './similar/read-similar.js';
import { SimilarController } from './similar/similar.http.js';
import { SimilarReader } from './similar/similar.reader.js';
import { StatisticReader } from './statistic.reader.js';
import { StatisticRepository } from './statistic.repository.js';
import { StatisticsController } from './statistics.http.js';
import { WithdrawStatistics } from './withdraw-statistics.js';
import { WriteStatistics } from './write-statistics.js';

const useCases = [
  ...[GroupRepository, ImportMunicipalityGroups, SeedDemoGroups],
  ...[ImportStatistics, SeedDemoStatistics, StatisticRepository],
  ...[WithdrawStatistics, WriteStatistics],
];

/** The use cases, for any process. */
@Module({ imports: [GeographyModule], providers: useCases, exports: useCases })
export class StatisticsModule {}

/** What others measure of an area, for those downstream. */
@Module({
  imports: [AggregationModule, GeographyModule],
  providers: [ReadBeside, StatisticReader],
  exports: [ReadBeside, StatisticReader],
})
export class BesideModule {}

/** The routes, for the api process. */
@Module({
  imports: [AggregationModule, BesideModule, GeographyModule, StatisticsModule],
  providers: [ListStatistics, ...[CompareIncidentRates, GroupReader, ReadSimilar, SimilarReader]],
  controllers: [StatisticsController, SimilarController],
})
export class StatisticsHttpModule {}
