import { Module } from '@nestjs/common';
import { CollectionsModule } from '#collections';
import { EditionsModule } from '#editions';
import { GoverningDocumentsModule } from '#governing-documents';
import { PicturesModule } from '#judgement';
import { MeasuresDemoModule } from '#measures';
import { ProblemsDemoModule } from '#problems';
import { RisksModule } from '#risks';
import { AddDemoDistrict } from './demo/add-demo-district.js';
import { AddDemoRest } from './demo/add-demo-rest.js';
import { SeedDemoCity } from './demo/seed-demo-city.js';
import { CityPictureController } from './city-picture.http.js';
import { GatherCityPicture } from './gather-city-picture.js';
import { LinkRisks } from './link-risks.js';
import { ReadCityPicture } from './read-city-picture.js';
import { RiskLinkRepository } from './risk-link.repository.js';
import { ShowCityPicture } from './show-city-picture.js';

const readers = [GatherCityPicture, ReadCityPicture, RiskLinkRepository];

/** What libs downstream ask, for any process. */
@Module({
  imports: [CollectionsModule, EditionsModule, GoverningDocumentsModule],
  providers: readers,
  exports: readers,
})
export class CityPictureModule {}

/** What lets districts of the demo answer, for the command line. */
@Module({
  imports: [
    ...[EditionsModule, GoverningDocumentsModule, MeasuresDemoModule, PicturesModule],
    ...[ProblemsDemoModule, RisksModule],
  ],
  providers: [AddDemoDistrict, AddDemoRest, SeedDemoCity],
  exports: [SeedDemoCity],
})
export class CityPictureDemoModule {}

/** The routes, for the api process. */
@Module({
  imports: [CityPictureModule],
  controllers: [CityPictureController],
  providers: [LinkRisks, ShowCityPicture],
})
export class CityPictureHttpModule {}
