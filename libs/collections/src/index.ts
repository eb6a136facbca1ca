export { collectionsEntities } from './collections-entities.js';
export {
  CollectionsDemoModule,
  CollectionsHttpModule,
  CollectionsJobsModule,
} from './collections.module.js';
export { RemindOfCollections } from './remind-of-collections.js';
export { SeedDemoCollection } from './demo/seed-demo-collection.js';
