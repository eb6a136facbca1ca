export { addressOf, comparedWith, monthsHeard } from './compared-areas.js';
export { AnalysisHttpModule, AnalysisModule, AuthorityFiguresModule } from './analysis.module.js';
export { PackPlaces } from './authority/pack-places.js';
export { PackStatistics } from './authority/pack-statistics.js';
export { PlanThreats, threatsPlan, type ThreatsPlan } from './authority/plan-threats.js';
export { FigureQueryDto } from './figure.dto.js';
export { ReadFunnel } from './read-funnel.js';
export { ReadWeekdayHour } from './read-weekday-hour.js';
