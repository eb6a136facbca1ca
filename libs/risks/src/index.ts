export { AddDemoRisk } from './demo/add-demo-risk.js';
export { SeedDemoRisks } from './demo/seed-demo-risks.js';
export {
  ReadRisksForEdition,
  type EditionRisk,
  type EditionRiskPlace,
  type EditionScope,
} from './read-risks-for-edition.js';
export { risksEntities } from './risks-entities.js';
export { RemindOfReviews } from './remind-of-reviews.js';
export { RisksHttpModule, RisksJobsModule, RisksModule, RiskTextsModule } from './risks.module.js';
