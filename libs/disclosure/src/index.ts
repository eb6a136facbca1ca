export { DisclosureHttpModule, DisclosureModule } from './disclosure.module.js';
export { disclosureEntities } from './disclosure-entities.js';
export { HandedOutCopies } from './handed-out-copies.js';
