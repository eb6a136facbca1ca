export { AreaIndex } from './area-index.js';
export { MAX_OVERLAP_SHARE } from './area-coverage.js';
export type { AreaCoverage } from './area-coverage.js';
export {
  MAX_AREA_FEATURES,
  MAX_AREA_FILE_BYTES,
  MAX_AREA_VERTICES,
  type AreaFileSource,
} from './area-file.js';
export type { AreaChain, AreaRecord } from './area-record.js';
export { AreaReader } from './area.reader.js';
export type { AreaPopulation } from './area.reader.js';
export { AreaRepository, type PopulationKey } from './area.repository.js';
export { Areas } from './areas.js';
export { counties, NATIONAL_SCHEME } from './counties.js';
export { GeographyHttpModule, GeographyModule } from './geography.module.js';
export { municipalities } from './municipalities.js';
export { ImportAreas } from './import-areas.js';
export type { ImportAreasInput, ImportedAreas } from './import-areas.js';
export { ImportPlaces } from './places/import-places.js';
export type { ImportedPlaces, ImportPlacesInput } from './places/import-places.js';
export { DEFAULT_VALID_FROM } from './plan-area-import.js';
export { SMALL_MUNICIPALITY, SMALL_SCHEME } from './demo/small-town.js';
export { DEMO_SCHEME, DEMO_VALID_FROM, SeedDemoGeography } from './seed-demo-geography.js';
export { DEMO_PLACE_SOURCE, SeedDemoPlaces } from './seed-demo-places.js';
export { Places } from './places/places.js';
export { PlaceReader } from './places/place.reader.js';
export type { PlaceRecord } from './places/place-record.js';
export type { AreaEntity } from './area.entity.js';
export { geographyEntities } from './geography-entities.js';
