export { AnalysisHttpModule } from './analysis.module.js';
