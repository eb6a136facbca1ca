export { CollectReadings } from './collect-readings.js';
export { FindUnusualReadings } from './find-unusual-readings.js';
export { ReadingLogHttpModule, ReadingLogJobsModule } from './reading-log.module.js';
export { readingLogEntities } from './reading-log-entities.js';
