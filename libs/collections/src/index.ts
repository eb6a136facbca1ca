export type { CollectionEntity } from './collection.entity.js';
export { ShortAnswerDto } from './answer.dto.js';
export { keepsCollections } from './collection-reach.js';
export { collectionsEntities } from './collections-entities.js';
export {
  AnswerTextsModule,
  CollectionsDemoModule,
  CollectionsHttpModule,
  CollectionsJobsModule,
  CollectionsModule,
} from './collections.module.js';
export { ReadHandedIn, type HandedIn } from './read-handed-in.js';
export { RemindOfCollections } from './remind-of-collections.js';
export { SeedDemoCollection } from './demo/seed-demo-collection.js';
