import { Module } from '@nestjs/common';
import { GeographyModule } from '#geography';
import {
  AggregationController,
  CoverageController,
  ReconciliationController,
} from './aggregation.http.js';
import { ReconcileJob, RefreshTallyJob, SweepStaleJob } from './aggregation.jobs.js';
import { CountAtPosition } from './at-position/count-at-position.js';
import { MovedCountsReader } from './at-position/moved-counts.reader.js';
import { RememberedCounts } from './at-position/remembered-counts.js';
import { CountHours } from './count-hours.js';
import { CountTallies } from './count-tallies.js';
import { CoverageReader } from './coverage/coverage.reader.js';
import { FindOverdueUnits } from './coverage/find-overdue-units.js';
import { ReadOrganisationCoverage } from './coverage/read-organisation-coverage.js';
import { ReadCoverage } from './coverage/read-coverage.js';
import { FindAreaBreaks } from './find-area-breaks.js';
import { FindLevelBreaks } from './find-level-breaks.js';
import { GroupSumsReader } from './group-sums.reader.js';
import { HourReader } from './hour.reader.js';
import { FoldCells } from './fold-cells.js';
import { MarkStaleTallies } from './mark-stale-tallies.js';
import { OpenTallies } from './open-tallies.js';
import { OwnGuardedReader } from './own-guarded.reader.js';
import { ReadTallies } from './read-tallies.js';
import { ReadTallyColumns } from './read-tally-columns.js';
import { RebuildTallies } from './rebuild-tallies.js';
import { PastCountsReader } from './past-counts.reader.js';
import { ReadReconciliations } from './read-reconciliations.js';
import { ReconcileRunRepository } from './reconcile-run.repository.js';
import { ReconcileTallies } from './reconcile-tallies.js';
import { RefreshStaleTallies } from './refresh-stale-tallies.js';
import { RefreshTally } from './refresh-tally.js';
import { RunReconciliation } from './run-reconciliation.js';
import { CountStaffThreats } from './staff-threats/count-staff-threats.js';
import { StaffThreatsReader } from './staff-threats/staff-threats.reader.js';
import { SweepStale } from './sweep-stale.js';
import { RememberedCells } from './remembered-cells.js';
import { TallyReader } from './tally.reader.js';
import { TallySnapshotReader } from './tally-snapshot.reader.js';
import { TallyRepository } from './tally.repository.js';
import { FindUnitBreaks } from './units/find-unit-breaks.js';
import { UnitSumsReader } from './units/unit-sums.reader.js';
import { CountWeeks } from './weeks/count-weeks.js';
import { WeeksReader } from './weeks/weeks.reader.js';

const useCases = [
  OpenTallies,
  OwnGuardedReader,
  PastCountsReader,
  CountAtPosition,
  MovedCountsReader,
  RememberedCounts,
  CountHours,
  CountTallies,
  HourReader,
  ReadTallies,
  ReadTallyColumns,
  ReadCoverage,
  ReadOrganisationCoverage,
  CoverageReader,
  FindOverdueUnits,
  CountWeeks,
  WeeksReader,
  CountStaffThreats,
  StaffThreatsReader,
  FindAreaBreaks,
  FindLevelBreaks,
  FindUnitBreaks,
  UnitSumsReader,
  GroupSumsReader,
  FoldCells,
  RefreshTally,
  RefreshStaleTallies,
  RebuildTallies,
  ReconcileTallies,
  RunReconciliation,
  ReadReconciliations,
  ReconcileRunRepository,
  TallyReader,
  TallySnapshotReader,
  RememberedCells,
  TallyRepository,
];

/** The use cases, for any process. */
@Module({ imports: [GeographyModule], providers: useCases, exports: useCases })
export class AggregationModule {}

/** The routes, for the api process. */
@Module({
  imports: [AggregationModule],
  controllers: [AggregationController, CoverageController, ReconciliationController],
})
export class AggregationHttpModule {}

/** The reaction and the job handlers, for the worker process. */
@Module({
  imports: [AggregationModule],
  providers: [MarkStaleTallies, SweepStale, RefreshTallyJob, SweepStaleJob, ReconcileJob],
})
export class AggregationJobsModule {}
