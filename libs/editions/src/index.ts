export { SeedDemoEdition } from './demo/seed-demo-edition.js';
export { editionsEntities } from './editions-entities.js';
export { EditionsHttpModule, EditionsModule } from './editions.module.js';
export { VerifyEdition, type VerifiedEdition } from './verify-edition.js';
export { ReadEditions } from './read-editions.js';
export { EditionRepository, type EditionLine } from './edition.repository.js';
export type { EditionEntity } from './edition.entity.js';
export { editionSchema } from './edition-schema.js';
