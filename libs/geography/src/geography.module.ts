import { Module } from '@nestjs/common';
import { AreaReader } from './area.reader.js';
import { AreaRepository } from './area.repository.js';
import { Areas } from './areas.js';
import { AreaSetUpController } from './set-up/area-set-up.http.js';
import { AddArea } from './set-up/add-area.js';
import { PreviewAreaFile } from './set-up/preview-area-file.js';
import { SetPopulations } from './set-up/set-populations.js';
import { GeographyController } from './geography.http.js';
import { ImportAreas } from './import-areas.js';
import { FindPlaces } from './places/find-places.js';
import { ImportPlaces } from './places/import-places.js';
import { PlaceController } from './places/place.http.js';
import { PlaceReader } from './places/place.reader.js';
import { PlaceRepository } from './places/place.repository.js';
import { Places } from './places/places.js';
import { ReadAreas } from './read-areas.js';
import { SeedDemoGeography } from './seed-demo-geography.js';
import { SeedDemoPlaces } from './seed-demo-places.js';

const useCases = [
  AreaReader,
  AreaRepository,
  Areas,
  FindPlaces,
  ImportAreas,
  ImportPlaces,
  PlaceReader,
  ReadAreas,
  SeedDemoGeography,
  SeedDemoPlaces,
];

/** The use cases, for any process. */
@Module({
  providers: [...useCases, PlaceRepository, Places],
  exports: useCases,
})
export class GeographyModule {}

/** The routes, for the api process. */
@Module({
  imports: [GeographyModule],
  controllers: [AreaSetUpController, GeographyController, PlaceController],
  providers: [AddArea, PreviewAreaFile, SetPopulations],
})
export class GeographyHttpModule {}
