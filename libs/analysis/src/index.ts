export { AnalysisHttpModule } from './analysis.module.js';
export { addressOf, comparedWith, monthsHeard } from './compared-areas.js';
