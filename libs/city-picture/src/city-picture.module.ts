import { Module } from '@nestjs/common';
import { CollectionsModule } from '#collections';
import { EditionsModule } from '#editions';
import { ReadCityPicture } from './read-city-picture.js';

/** What libs downstream ask, for any process. */
@Module({
  imports: [CollectionsModule, EditionsModule],
  providers: [ReadCityPicture],
  exports: [ReadCityPicture],
})
export class CityPictureModule {}
