import { Module } from '@nestjs/common';
import { GeographyModule } from '#geography';
import { InstanceModule } from '#instance';
import { AssembleRevision } from './assemble-revision.js';
import { ChangeStatus } from './change-status.js';
import { CorrectIncident } from './correct-incident.js';
import { DeriveFacts } from './derive-facts.js';
import { DescribeHandling } from './handling/describe-handling.js';
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
import { PointReader } from './point.reader.js';
import { ReachIncident } from './reach-incident.js';
import { ReadIncident } from './read-incident.js';
import { ReadPoints } from './read-points.js';
import { ImportedRevisionRepository } from './imported-revision.repository.js';
import { RecordIncident } from './record-incident.js';
import { RecordMany } from './record-many.js';
import { RestoreImported } from './restore-imported.js';
import { RevisionCopyRepository } from './revision-copy.repository.js';
import { ReadLocations } from './read-locations.js';
import { RelocateIncidents } from './relocate-incidents.js';
import { RevisionRepository } from './revision.repository.js';
import { TakeBackImport } from './take-back-import.js';
import { TaxonomyController } from './taxonomy.http.js';
import { WithdrawImported } from './withdraw-imported.js';

const useCases = [
  RecordIncident,
  ReachIncident,
  ReadIncident,
  CorrectIncident,
  ChangeStatus,
  RelocateIncidents,
  ReadLocations,
  ReadPoints,
  PointReader,
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
];

/** The use cases, for any process. */
@Module({ imports: [GeographyModule], providers: useCases, exports: useCases })
export class IntakeModule {}

/** The routes, for the api process. */
@Module({
  imports: [IntakeModule, InstanceModule],
  controllers: [IntakeController, QuietReportController, TaxonomyController],
})
export class IntakeHttpModule {}
