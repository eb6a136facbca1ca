export { DisclosureHttpModule } from './disclosure.module.js';
export { disclosureEntities } from './disclosure-entities.js';
