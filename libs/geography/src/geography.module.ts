import { Module } from '@nestjs/common';
import { AreaReader } from './area.reader.js';
import { AreaRepository } from './area.repository.js';
import { Areas } from './areas.js';
import { GeographyController } from './geography.http.js';
import { ImportAreas } from './import-areas.js';
import { ReadAreas } from './read-areas.js';
import { SeedDemoGeography } from './seed-demo-geography.js';

const useCases = [AreaReader, Areas, ImportAreas, ReadAreas, SeedDemoGeography];

/** The use cases, for any process. */
@Module({ providers: [...useCases, AreaRepository], exports: useCases })
export class GeographyModule {}

/** The routes, for the api process. */
@Module({ imports: [GeographyModule], controllers: [GeographyController] })
export class GeographyHttpModule {}
