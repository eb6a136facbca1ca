export { cityReportEntities } from './city-report-entities.js';
export { CityReportHttpModule, CityReportModule } from './city-report.module.js';
