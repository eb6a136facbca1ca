export type { Provenance } from './provenance.js';
export { AnalyseIncidents } from './analyse-incidents.js';
export { contentPlace, type SealedBody } from './assemble-revision.js';
export { ChangeStatus } from './change-status.js';
export { CorrectIncident } from './correct-incident.js';
export {
  incidentCorrected,
  incidentRecorded,
  incidentsChanged,
  incidentRelocated,
  incidentStatusChanged,
  type CellKey,
  type IncidentPayload,
  type IncidentsPayload,
} from './events.js';
export {
  CLOCK_AHEAD_MAX_MS,
  factsOf,
  type IncidentBody,
  type IncidentFacts,
} from './incident-facts.js';
export { narrowGrant, objectOf, reachSql } from './incident-access.js';
export {
  IncidentBatchReader,
  type BatchOrder,
  type ListedIncident,
} from './incident-batch.reader.js';
export { IncidentReader, type StoredIncident } from './incident.reader.js';
export { outcomePlace } from './handling/describe-handling.js';
export { ReadHandling } from './handling/read-handling.js';
export { OpenContent } from './open-content.js';
export { checkFilter } from './incident-filter.js';
export { IncidentFilterDto } from './incident-filter.dto.js';
export { RecordIncidentDto } from './incident.dto.js';
export { FlagManyIncidents } from './flag-many-incidents.js';
export {
  BreakGlassRepository,
  type BreakGlassWords,
} from './break-glass/break-glass.repository.js';
export { EscalateBreakGlass } from './break-glass/escalate-break-glass.js';
export { EraseIncidents } from './erasure/erase-incidents.js';
export { RetainedReader, type RetainedRow } from './erasure/retained.reader.js';
export { IntakeHttpModule, IntakeJobsModule, IntakeModule } from './intake.module.js';
export { IncidentListReader } from './incident-list.reader.js';
export { ListIncidents } from './list-incidents.js';
export { OpenBatch, type OpenedBody, type OpenedIncident } from './open-batch.js';
export { QuietReportRepository, type QuietReport } from './quiet/quiet-report.repository.js';
export { knownReportsSql, unitReportsSql } from './quiet/unit-reports-sql.js';
export { ReachIncident, type ReachedIncident } from './reach-incident.js';
export { ReadIncident } from './read-incident.js';
export { POINTS_MAX, ReadPoints, type IncidentPoint } from './read-points.js';
export { ReadToldPlaces, type ToldPlaces } from './read-told-places.js';
export { RestrictIncidents } from './restriction/restrict-incidents.js';
export { RecordIncident } from './record-incident.js';
export type { ManyItem } from './many-item.js';
export { GeographyMovedError, RecordMany, type ManyCounts } from './record-many.js';
export { TakeBackImport, type TakenBack } from './take-back-import.js';
export {
  RelocateIncidents,
  type RelocatedIncidents,
  type RelocateOptions,
} from './relocate-incidents.js';
export type { IncidentEntity } from './incident.entity.js';
export { intakeEntities } from './intake-entities.js';
