export { addressOf, comparedWith, monthsHeard } from './compared-areas.js';
export { AnalysisHttpModule, AnalysisModule } from './analysis.module.js';
export { FigureQueryDto } from './figure.dto.js';
export { ReadFunnel } from './read-funnel.js';
export { ReadWeekdayHour } from './read-weekday-hour.js';
