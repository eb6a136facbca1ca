export { editionsEntities } from './editions-entities.js';
export { EditionsHttpModule, EditionsModule } from './editions.module.js';
export { VerifyEdition, type VerifiedEdition } from './verify-edition.js';
