export { DemoRecords } from './demo/demo-records.js';
export { SeedDemoMeasures } from './demo/seed-demo-measures.js';
export { measuresEntities } from './measures-entities.js';
export {
  MeasuresDemoModule,
  MeasuresHttpModule,
  MeasuresJobsModule,
  MeasuresModule,
  MeasureTextsModule,
} from './measures.module.js';
export {
  ReadMeasuresForEdition,
  type EditionMeasure,
  type EditionView,
  type MeasuresOfEdition,
} from './read-measures-for-edition.js';
export { RemindOfMeasures } from './remind-of-measures.js';
