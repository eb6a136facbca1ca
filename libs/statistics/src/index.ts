export { SeedDemoGroups } from './demo/seed-demo-groups.js';
export { SeedDemoStatistics } from './demo/seed-demo-statistics.js';
export {
  ImportMunicipalityGroups,
  type ImportedMunicipalityGroups,
} from './groups/import-municipality-groups.js';
export { ImportStatistics } from './import-statistics.js';
export type { ImportedStatistics, ImportStatisticsInput } from './import-statistics.js';
export { statisticProfiles } from './profiles/profiles.js';
export { ReadBeside } from './read-beside.js';
export { BesideModule, StatisticsHttpModule, StatisticsModule } from './statistics.module.js';
export { statisticsEntities } from './statistics-entities.js';
export { WithdrawStatistics } from './withdraw-statistics.js';
