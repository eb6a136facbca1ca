export { rightsEntities } from './rights-entities.js';
export { RightsHttpModule, RightsJobsModule } from './rights.module.js';
export { RunSearch } from './run-search.js';
