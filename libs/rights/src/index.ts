export { rightsEntities } from './rights-entities.js';
export { RightsHttpModule, RightsJobsModule } from './rights.module.js';
export { RunSearch } from './run-search.js';
export { HeldTextsReader } from './texts/held-texts.reader.js';
export {
  HANDED_IN_TO_CITY,
  HoldsTexts,
  type HeldTexts,
  type HoldsHeldTexts,
} from './texts/holds-texts.js';
