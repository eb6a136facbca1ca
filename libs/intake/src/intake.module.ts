import { Module } from '@nestjs/common';
import { AccountsModule } from '#access';
import { GeographyModule } from '#geography';
import { InstanceModule } from '#instance';
import { NotifyModule } from '#notify';
import { AnalyseIncidents } from './analyse-incidents.js';
import { AssembleRevision } from './assemble-revision.js';
import { BreakGlassIncident } from './break-glass/break-glass-incident.js';
import { BreakGlassController } from './break-glass/break-glass.http.js';
import { EscalateBreakGlassJob } from './break-glass/break-glass.jobs.js';
import { BreakGlassRepository } from './break-glass/break-glass.repository.js';
import { EscalateBreakGlass } from './break-glass/escalate-break-glass.js';
import { EndBreakGlass } from './break-glass/end-break-glass.js';
import { ListBreakGlass } from './break-glass/list-break-glass.js';
import { OpenBreakGlass } from './break-glass/open-break-glass.js';
import { ReviewBreakGlass } from './break-glass/review-break-glass.js';
import { BreakGlassReviewers } from './break-glass/reviewers.js';
import { TellOfBreakGlass } from './break-glass/tell-of-break-glass.js';
import { ChangeStatus } from './change-status.js';
import { CorrectIncident } from './correct-incident.js';
import { DeriveFacts } from './derive-facts.js';
import { EraseIncidents } from './erasure/erase-incidents.js';
import { ErasureRepository } from './erasure/erasure.repository.js';
import { RetainedReader } from './erasure/retained.reader.js';
import { DescribeHandling } from './handling/describe-handling.js';
import { AccessPolicyController } from './explain/access-policy.http.js';
import { ExplainAccess } from './explain/explain-access.js';
import { FlagManyIncidentsJob } from './flag-many-incidents.jobs.js';
import { FlagManyIncidents } from './flag-many-incidents.js';
import { HandleIncident } from './handling/handle-incident.js';
import { HandlingRepository } from './handling/handling.repository.js';
import { ReadHandling } from './handling/read-handling.js';
import { IncidentListReader } from './incident-list.reader.js';
import { ListIncidents } from './list-incidents.js';
import { QuietReportController } from './quiet/quiet-report.http.js';
import { QuietReportRepository } from './quiet/quiet-report.repository.js';
import { ReadReportingDuty } from './quiet/read-reporting-duty.js';
import { RecordQuietReport } from './quiet/record-quiet-report.js';
import { IncidentBatchReader } from './incident-batch.reader.js';
import { IncidentReader } from './incident.reader.js';
import { IntakeController } from './intake.http.js';
import { OpenBatch } from './open-batch.js';
import { OpenContent } from './open-content.js';
import { PlacedIncidentReader } from './placed-incident.reader.js';
import { PointReader } from './point.reader.js';
import { ReachIncident } from './reach-incident.js';
import { ReadIncident } from './read-incident.js';
import { ReadPoints } from './read-points.js';
import { ImportedRevisionRepository } from './imported-revision.repository.js';
import { ReadToldPlaces } from './read-told-places.js';
import { RecordIncident } from './record-incident.js';
import { RecordMany } from './record-many.js';
import { RestoreImported } from './restore-imported.js';
import { RevisionCopyRepository } from './revision-copy.repository.js';
import { ReadLocations } from './read-locations.js';
import { RelocateIncidents } from './relocate-incidents.js';
import { RevisionRepository } from './revision.repository.js';
import { TakeBackImport } from './take-back-import.js';
import { TaxonomyController } from './taxonomy.http.js';
import { RestrictIncidents } from './restriction/restrict-incidents.js';
import { RestrictedReader } from './restriction/restricted.reader.js';
import { WithdrawImported } from './withdraw-imported.js';

const useCases = [
  AnalyseIncidents,
  RecordIncident,
  ReachIncident,
  ReadIncident,
  CorrectIncident,
  ChangeStatus,
  RelocateIncidents,
  ReadLocations,
  ReadPoints,
  PointReader,
  PlacedIncidentReader,
  ReadToldPlaces,
  AssembleRevision,
  DeriveFacts,
  OpenBatch,
  OpenContent,
  IncidentBatchReader,
  IncidentReader,
  RevisionRepository,
  RevisionCopyRepository,
  ImportedRevisionRepository,
  RecordMany,
  RestoreImported,
  TakeBackImport,
  WithdrawImported,
  ListIncidents,
  IncidentListReader,
  HandleIncident,
  HandlingRepository,
  DescribeHandling,
  ReadHandling,
  RecordQuietReport,
  ReadReportingDuty,
  QuietReportRepository,
  BreakGlassRepository,
  EraseIncidents,
  ErasureRepository,
  RetainedReader,
  RestrictedReader,
  RestrictIncidents,
];

/** The use cases, for any process. */
@Module({ imports: [GeographyModule], providers: useCases, exports: useCases })
export class IntakeModule {}

/** The routes, for the api process. */
@Module({
  imports: [IntakeModule, InstanceModule, AccountsModule, NotifyModule],
  controllers: [
    AccessPolicyController,
    BreakGlassController,
    IntakeController,
    QuietReportController,
    TaxonomyController,
  ],
  providers: [
    BreakGlassIncident,
    BreakGlassReviewers,
    ExplainAccess,
    EndBreakGlass,
    ListBreakGlass,
    OpenBreakGlass,
    ReviewBreakGlass,
    TellOfBreakGlass,
  ],
})
export class IntakeHttpModule {}

/** The job handlers, for the worker process. */
@Module({
  imports: [NotifyModule],
  providers: [
    BreakGlassReviewers,
    EscalateBreakGlass,
    EscalateBreakGlassJob,
    FlagManyIncidents,
    FlagManyIncidentsJob,
    TellOfBreakGlass,
  ],
  exports: [EscalateBreakGlass, FlagManyIncidents],
})
export class IntakeJobsModule {}
