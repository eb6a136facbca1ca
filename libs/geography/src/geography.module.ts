import { Module } from '@nestjs/common';
import { AreaReader } from './area.reader.js';
import { AreaRepository } from './area.repository.js';
import { Areas } from './areas.js';
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

const useCases = [
  AreaReader,
  Areas,
  FindPlaces,
  ImportAreas,
  ImportPlaces,
  ReadAreas,
  SeedDemoGeography,
];

/** The use cases, for any process. */
@Module({
  providers: [...useCases, AreaRepository, PlaceReader, PlaceRepository, Places],
  exports: useCases,
})
export class GeographyModule {}

/** The routes, for the api process. */
@Module({ imports: [GeographyModule], controllers: [GeographyController, PlaceController] })
export class GeographyHttpModule {}
