import { Module } from '@nestjs/common';
import { CityPictureModule } from '#city-picture';
import { EditionsModule } from '#editions';
import { PicturesModule } from '#judgement';
import { BeginReport } from './begin-report.js';
import { CityKindPart } from './city-kind-part.js';
import { CityReportRepository } from './city-report.repository.js';
import { ReadReport } from './read-report.js';
import { CityReportController } from './report.http.js';

/** Gives versions of kind `city` their part: for every process that freezes, previews or verifies. */
@Module({
  imports: [CityPictureModule, EditionsModule],
  providers: [CityKindPart, CityReportRepository],
})
export class CityReportModule {}

/** The routes, for the api process. */
@Module({
  imports: [CityReportModule, EditionsModule, PicturesModule],
  controllers: [CityReportController],
  providers: [BeginReport, CityReportRepository, ReadReport],
})
export class CityReportHttpModule {}
