export type { Provenance } from './assemble-revision.js';
export { ChangeStatus } from './change-status.js';
export { CorrectIncident } from './correct-incident.js';
export {
  incidentCorrected,
  incidentRecorded,
  incidentsChanged,
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
export { RecordIncidentDto } from './incident.dto.js';
export { IntakeHttpModule, IntakeModule } from './intake.module.js';
export { ReadIncident } from './read-incident.js';
export { RecordIncident } from './record-incident.js';
export { GeographyMovedError, RecordMany, type ManyCounts, type ManyItem } from './record-many.js';
export { TakeBackImport, type TakenBack } from './take-back-import.js';
export { intakeEntities } from './intake-entities.js';
