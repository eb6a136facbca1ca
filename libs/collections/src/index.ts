export { collectionsEntities } from './collections-entities.js';
export { CollectionsHttpModule, CollectionsJobsModule } from './collections.module.js';
export { RemindOfCollections } from './remind-of-collections.js';
