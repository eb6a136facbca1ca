import { Module } from '@nestjs/common';
import { AggregationModule } from '#aggregation';
import { GeographyModule } from '#geography';
import { IntakeModule } from '#intake';
import { MapsController } from './maps.http.js';
import { ReadChoropleth } from './read-choropleth.js';
import { ReadClusters } from './read-clusters.js';

/** The routes, for the api process. */
@Module({
  imports: [AggregationModule, GeographyModule, IntakeModule],
  controllers: [MapsController],
  providers: [ReadChoropleth, ReadClusters],
})
export class MapsHttpModule {}
