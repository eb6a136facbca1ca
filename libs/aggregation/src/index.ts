export {
  AggregationHttpModule,
  AggregationJobsModule,
  AggregationModule,
} from './aggregation.module.js';
export { CountAtPosition } from './at-position/count-at-position.js';
export { CountHours, type CountedHours } from './count-hours.js';
export { FindOverdueUnits } from './coverage/find-overdue-units.js';
export {
  ReadOrganisationCoverage,
  type OrganisationCoverage,
} from './coverage/read-organisation-coverage.js';
export { ReadCoverage } from './coverage/read-coverage.js';
export { FindAreaBreaks } from './find-area-breaks.js';
export { FoldCells } from './fold-cells.js';
export { OpenTallies, type TallyView } from './open-tallies.js';
export { PastCountsReader, type PastOrder } from './past-counts.reader.js';
export { ReadTallies } from './read-tallies.js';
export { RebuildTallies } from './rebuild-tallies.js';
export { ReconcileTallies, type CellDifference, type Reconciliation } from './reconcile-tallies.js';
export { RefreshStaleTallies } from './refresh-stale-tallies.js';
export { RefreshTally } from './refresh-tally.js';
export { RunReconciliation } from './run-reconciliation.js';
export { CountStaffThreats } from './staff-threats/count-staff-threats.js';
export { SweepStale } from './sweep-stale.js';
export { aggregationEntities } from './aggregation-entities.js';
export { keysWithin } from './tally-filter.js';
export { RecordingBreakDto } from './recording-break.dto.js';
export { GuardedCountsDto, TallyFilterDto } from './tally.dto.js';
export { TallyRepository, type Mark, type MarkOptions } from './tally.repository.js';
export { FindUnitBreaks } from './units/find-unit-breaks.js';
export { CountWeeks } from './weeks/count-weeks.js';
export { readTallyState, type LastReconciliation, type TallyState } from './tally-state.js';
