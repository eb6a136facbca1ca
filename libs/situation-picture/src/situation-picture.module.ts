import { Module } from '@nestjs/common';
import { AggregationModule } from '#aggregation';
import { GeographyModule } from '#geography';
import { CountTables } from './count-tables.js';
import { ReadLivePicture } from './read-live-picture.js';
import { SituationPictureController } from './situation-picture.http.js';

/** The routes, for the api process. */
@Module({
  imports: [AggregationModule, GeographyModule],
  controllers: [SituationPictureController],
  providers: [CountTables, ReadLivePicture],
})
export class SituationPictureHttpModule {}
