export { SeedDemoRisks } from './demo/seed-demo-risks.js';
export {
  ReadRisksForEdition,
  type EditionRisk,
  type EditionRiskPlace,
  type EditionScope,
} from './read-risks-for-edition.js';
export { risksEntities } from './risks-entities.js';
export { RisksHttpModule, RisksModule } from './risks.module.js';
